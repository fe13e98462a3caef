import { isOrphaned, pageRuntime } from './page-runtime.ts';

/** How often a script looks whether it is orphaned once its port is gone: one property read, unnoticed for longer. */
const LOOK_EVERY_MS = 5_000;

/**
 * Calls back once when the extension was updated, disabled or removed under this page. Its port tells at once;
 * a worker that merely fell asleep closes the port too, and since opening it again would wake the worker, the
 * script then looks for itself. The returned function ends the watch.
 */
export const whenOrphaned = (callback: () => void): (() => void) => {
  const port = pageRuntime.connect();
  let timer: ReturnType<typeof setInterval> | null = null;
  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    if (!isOrphaned()) port.disconnect();
  };
  const look = (): void => {
    if (!isOrphaned()) return;
    stop();
    callback();
  };
  port.onDisconnect.addListener(() => {
    // Reading the reason keeps Chrome from reporting it as unchecked.
    void pageRuntime?.lastError;
    timer = setInterval(look, LOOK_EVERY_MS);
    look();
  });
  return stop;
};
