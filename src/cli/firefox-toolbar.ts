import type { Page } from 'puppeteer-core';

/** Firefox's own commands for its windows, which Puppeteer's types do not list. */
interface WebDriverConnection {
  send(method: string, parameters: object): Promise<{ result: { contexts?: { context: string }[] } }>;
}

/**
 * Presses the extension's button in Firefox's toolbar, with the grant of `activeTab` that goes with it.
 * Needs a Firefox that was started with `--remote-allow-system-access`.
 */
export async function pressFirefoxToolbarButton(page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const { connection } = page.browser() as unknown as { connection: WebDriverConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts ?? [];
  if (!window) throw new Error('Firefox shows no window.');
  await connection.send('script.evaluate', {
    expression: pressExpression(extensionId),
    target: { context: window.context },
    awaitPromise: true,
  });
}

const pressExpression = (extensionId: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;
