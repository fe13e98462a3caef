import { browser } from './browser.ts';

/** Accepts the ports by which injected readers notice that the extension is gone: without a listener they close at once. */
export const holdKeepAlivePorts = (): void => {
  browser.runtime.onConnect.addListener(() => undefined);
};
