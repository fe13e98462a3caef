import type { ChromiumWithExtension } from '../support/chromium.ts';

/** Grants a site as the person would in answer to the browser's question. */
export async function grantSite(extension: ChromiumWithExtension, pattern: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(extension.extensionId)}, ${JSON.stringify(pattern)})`,
  );
  await page.close();
  const ask = await extension.context.newPage();
  await ask.goto(`chrome-extension://${extension.extensionId}/compare.html`);
  await ask.evaluate(`addEventListener('click', () => {
    window.granted = chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] });
  }, { once: true })`);
  await ask.mouse.click(5, 5);
  if (!(await ask.evaluate('window.granted'))) throw new Error(`${pattern} was not granted.`);
  await ask.close();
}

/** Takes back every site. */
export async function revokeSites(extension: ChromiumWithExtension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(`(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    if (origins.length > 0) await chrome.permissions.remove({ origins });
  })()`);
}

/** The sites on which a sentinel is registered. */
export async function registeredSites(extension: ChromiumWithExtension): Promise<string[]> {
  const worker = await extension.worker();
  return worker.evaluate<string[]>(
    'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.flatMap(({ matches }) => matches))',
  );
}
