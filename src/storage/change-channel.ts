import * as v from 'valibot';

/** Ids of the postings that were changed; null for all of them. */
const NewsSchema = v.nullable(v.array(v.string()));

/** Tells every other context of the extension which saved postings of that database have changed. */
export const announceChange = (name: string, ids: readonly string[] | null): void => {
  if (ids?.length === 0) return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(ids);
  channel.close();
};

/** Calls back with the ids of postings that another context changed, null for all, until the returned function is called. */
export const watchSavedPostings = (
  callback: (ids: readonly string[] | null) => void,
  name = 'milepost',
): (() => void) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    const parsed = v.safeParse(NewsSchema, data);
    if (parsed.success) callback(parsed.output);
  };
  return () => channel.close();
};
