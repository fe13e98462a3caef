import { pageRuntime } from './page-runtime.ts';

/** A listener of an extension page that a page script serves until it goes. */
type Serve<Message> = (send: (message: Message) => void) => () => void;

/** Serves every port of this name that an extension page opens to this tab, until the returned function is called. */
export const servePorts = <Message>(name: string, serve: Serve<Message>): (() => void) => {
  const onConnect: Parameters<typeof pageRuntime.onConnect.addListener>[0] = (port) => {
    if (port.name !== name || port.sender?.id !== pageRuntime.id) return;
    const end = serve((message) => port.postMessage(message));
    port.onDisconnect.addListener(end);
  };
  pageRuntime.onConnect.addListener(onConnect);
  return () => pageRuntime?.onConnect.removeListener(onConnect);
};
