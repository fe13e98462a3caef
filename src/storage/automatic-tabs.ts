import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

const TabsSchema = v.record(v.string(), v.string());

/** More tabs than this are not remembered: the oldest go first. */
const MOST_TABS = 500;

const item = storage.defineItem<unknown>('session:automatic-tabs');

/** The tabs that were read by themselves since the browser started, with the address that each showed. */
export const loadAutomaticTabs = async (): Promise<ReadonlyMap<number, string>> => {
  const parsed = v.safeParse(TabsSchema, await item.getValue());
  return new Map(Object.entries(parsed.success ? parsed.output : {}).map(([id, url]) => [Number(id), url]));
};

/** Replaces what is remembered of one tab; null forgets it. */
export const rememberAutomaticTab = (tabId: number, url: string | null): Promise<void> =>
  navigator.locks.request('automatic-tabs', async () => {
    const tabs = new Map(await loadAutomaticTabs());
    tabs.delete(tabId);
    if (url !== null) tabs.set(tabId, url);
    await item.setValue(Object.fromEntries([...tabs].slice(-MOST_TABS)));
  });
