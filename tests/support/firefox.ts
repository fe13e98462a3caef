import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { askFirefoxWindow, firefoxConnection } from '../../src/cli/firefox-toolbar.ts';

/** Where the extension's pages lie, and the number that it knows the tab in front by. Firefox makes up both anew. */
export interface FirefoxPlaces {
  readonly origin: string;
  readonly tabId: number;
}

/** Asks Firefox's window for both, with `page` in front. */
export async function firefoxPlaces(page: Page, extensionId: string): Promise<FirefoxPlaces> {
  const [origin = '', tabId] = (await askFirefoxWindow(page, placesExpression(extensionId))).split(' ');
  return { origin, tabId: Number(tabId) };
}

/** Grants a site to the extension, as the person would in answer to the browser's question. */
export const grantInFirefox = (page: Page, extensionId: string, pattern: string): Promise<string> =>
  askFirefoxWindow(
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
  askFirefoxWindow(
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

/** A tab with a page of the extension. */
export interface FirefoxTab {
  /** The value of an expression in the page; it must be one that JSON can carry. */
  evaluate<Value>(expression: string): Promise<Value>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a page of the extension in a tab and waits until it is finished. Asked for command by command: Firefox draws such a
 * page in another process than the empty tab, and Puppeteer's page goes on asking the process that it knew.
 */
export async function openFirefoxTab(browser: Browser, url: string): Promise<FirefoxTab> {
  const connection = firefoxConnection(browser);
  const { context } = (await connection.send('browsingContext.create', { type: 'tab' })).result;
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context, sandbox: 'test' },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(`${expression}: ${result.exceptionDetails.text}`);
    return JSON.parse(result.result?.value ?? 'null');
  };
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  const finished = async () => {
    if (!(await evaluate(`document.querySelector('main[data-finished="true"]') !== null`)))
      throw new Error(`${url} does not finish.`);
  };
  await vi.waitFor(finished, { timeout: 30_000, interval: 100 });
  return {
    evaluate,
    bringToFront: async () => void (await connection.send('browsingContext.activate', { context })),
    close: async () => void (await connection.send('browsingContext.close', { context })),
  };
}
