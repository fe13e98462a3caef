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

/** Asks Firefox's window, in which `page` is brought to the front. Needs a Firefox that was started with `--remote-allow-system-access`. */
async function askWindow(page: Page, expression: string): Promise<string> {
  await page.bringToFront();
  const { connection } = page.browser() as unknown as { connection: WebDriverConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  return answer.result.result?.value ?? '';
}

/** Asks Firefox's window for both, with `page` in front. */
export async function firefoxPlaces(page: Page, extensionId: string): Promise<FirefoxPlaces> {
  const [origin = '', tabId] = (await askWindow(page, placesExpression(extensionId))).split(' ');
  return { origin, tabId: Number(tabId) };
}

/** Grants a site to the extension, as the person would in answer to the browser's question. */
export const grantInFirefox = (page: Page, extensionId: string, pattern: string): Promise<string> =>
  askWindow(
    page,
    `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
  return 'granted';
})()`,
  );

/** The badge of the toolbar button in the tab in front. */
export const badgeInFirefox = (page: Page, extensionId: string): Promise<string> =>
  askWindow(
    page,
    `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getContextData(gBrowser.selectedTab).badgeText ?? '';
})()`,
  );

const placesExpression = (extensionId: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { mozExtensionHostname } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
  const tabId = ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  return 'moz-extension://' + mozExtensionHostname + ' ' + tabId;
})()`;
