import type { Page } from 'puppeteer-core';

/** Firefox's own commands for its windows, which Puppeteer's types do not list. */
interface WebDriverConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{ result: { contexts?: { context: string }[]; result?: { value?: string } } }>;
}

/** Where the extension's pages lie, and the number that it knows the tab in front by. Firefox makes up both anew. */
export interface FirefoxPlaces {
  readonly origin: string;
  readonly tabId: number;
}

/** Asks Firefox's window. Needs a Firefox that was started with `--remote-allow-system-access`. */
export async function firefoxPlaces(page: Page, extensionId: string): Promise<FirefoxPlaces> {
  await page.bringToFront();
  const { connection } = page.browser() as unknown as { connection: WebDriverConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression: placesExpression(extensionId),
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  const [origin = '', tabId] = (answer.result.result?.value ?? '').split(' ');
  return { origin, tabId: Number(tabId) };
}

const placesExpression = (extensionId: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  const tabId = ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  return 'moz-extension://' + mozExtensionHostname + ' ' + tabId;
})()`;
