import { pageRuntime } from '../platform/page-runtime.ts';
import { refuse } from './messenger.ts';
import type { Data, Sender, TabProtocol } from './protocol.ts';

/** A call with what its data must be and what answers it. */
type Answering<Name extends keyof TabProtocol> = readonly [
  guard: (data: unknown) => data is Data<TabProtocol[Name]>,
  handle: (data: Data<TabProtocol[Name]>) => ReturnType<TabProtocol[Name]>,
];

/** The calls that one script in a tab answers; the others belong to the scripts beside it. */
export type TabHandlers = { readonly [Name in keyof TabProtocol]?: Answering<Name> };

const isAnswered = (handlers: TabHandlers, name: unknown): name is keyof TabProtocol =>
  typeof name === 'string' && Object.hasOwn(handlers, name);

const answer = async <Name extends keyof TabProtocol>(
  handlers: TabHandlers,
  name: Name,
  data: unknown,
): Promise<unknown> => {
  const [guard, handle] = handlers[name] ?? [];
  return guard?.(data) ? handle?.(data) : refuse();
};

/**
 * Answers calls of `TabProtocol` in the page's tab until the returned function is called. Calls from anyone but this
 * extension, and data of another shape, are refused; other messages are left to others.
 *
 * The worker's side uses a messaging library; in a page its 3 kB would be a twentieth of the script.
 */
export const listenInTab = (handlers: TabHandlers): (() => void) => {
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const name: unknown = Reflect.get(message, 'name');
    if (!isAnswered(handlers, name)) return undefined;
    if (sender.id === pageRuntime.id)
      answer(handlers, name, Reflect.get(message, 'data')).then(respond, () => respond(refuse()));
    else respond(refuse());
    // Keeps the channel open for an answer that is still to come.
    return true;
  };
  pageRuntime.onMessage.addListener(listener);
  return () => pageRuntime.onMessage.removeListener(listener);
};
