import type { Browser, Page } from 'puppeteer-core';

/** What Firefox's own commands answer, as far as it is read here. */
interface WebDriverAnswer {
  readonly result: {
    readonly context?: string;
    readonly contexts?: readonly { context: string; url?: string }[];
    readonly result?: { value?: string };
    readonly exceptionDetails?: { text: string };
  };
}

/** The connection that Puppeteer drives Firefox by; its types do not list the commands for windows and single tabs. */
export interface WebDriverConnection {
  send(method: string, parameters: object): Promise<WebDriverAnswer>;
}

/** The connection to a running Firefox. */
export const firefoxConnection = (browser: Browser): WebDriverConnection =>
  (browser as unknown as { connection: WebDriverConnection }).connection;

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** Waits until a tab shows an address that ends so; false where none does in ten seconds. */
export async function firefoxShows(browser: Browser, ending: string): Promise<boolean> {
  const connection = firefoxConnection(browser);
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    if (result.contexts?.some(({ url }) => url?.endsWith(ending))) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}

/**
 * Evaluates an expression in Firefox's window, with the rights of the browser itself, `page` in front; the answer is text.
 * Needs a Firefox that was started with `--remote-allow-system-access`.
 */
export async function askFirefoxWindow(page: Page, expression: string): Promise<string> {
  await page.bringToFront();
  const connection = firefoxConnection(page.browser());
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts ?? [];
  if (!window) throw new Error('Firefox shows no window.');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  return result.result?.value ?? '';
}

/** Presses the extension's button in Firefox's toolbar, with the grant of `activeTab` that goes with it. */
export const pressFirefoxToolbarButton = async (page: Page, extensionId: string): Promise<void> => {
  await askFirefoxWindow(page, pressExpression(extensionId));
};

const pressExpression = (extensionId: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;
