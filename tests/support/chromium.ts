import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';

/** A running Chromium with the built extension in it. */
export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Presses the toolbar button on a page, with the grant of `activeTab` that goes with it. */
  clickToolbarButton(page: Page): Promise<void>;
  /** The same press and grant, but the browser opens no popup, for who shows the popup in a page of its own. */
  pressWithoutPopup(page: Page): Promise<void>;
  /** The number that the extension knows the page's tab by. */
  tabIdOf(page: Page): Promise<number>;
  /** Ends the worker at once, as the browser does when it needs the room; the next event starts it anew. */
  killWorker(): Promise<void>;
  /** Loads the extension anew over the running one, as an update does. */
  update(): Promise<void>;
  /** The extension's background worker. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly executablePath: string;
  readonly extensionFolder: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Where the browser keeps its data, for a test that starts it again; without one it forgets all on closing. */
  readonly profileFolder?: string;
  /** Lets the extension into private windows, as a person can on its details page. */
  readonly inPrivateWindows?: boolean;
}

/** Longer than anything on these screens takes on a busy machine, shorter than a test may take: the wait itself fails. */
const PATIENCE_MS = 20_000;

/** Starts Chromium and loads the extension the way its own extensions page does. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const profileFolder = options.profileFolder ?? (await mkdtemp(join(tmpdir(), 'milepost-')));
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: options.executablePath,
    headless: false,
    viewport: null,
    colorScheme: options.colorScheme ?? 'light',
    // Playwright would keep pages out of the back and forward cache, in which people's pages are kept.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(options.headless ? ['--headless=new', '--window-size=1280,900'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium started without a browser-level session.');
  const session = await browser.newBrowserCDPSession();
  const extensionId = await loadExtension(session, options);
  await (await welcomePage(context)).close();
  return {
    context,
    extensionId,
    clickToolbarButton: (page) => triggerAction(session, extensionId, page),
    pressWithoutPopup: async (page) => {
      const worker = await workerOf(context, extensionId);
      await worker.evaluate("chrome.action.setPopup({ popup: '' })");
      await triggerAction(session, extensionId, page);
      await worker.evaluate("chrome.action.setPopup({ popup: 'popup.html' })");
    },
    tabIdOf: (page) => tabIdOf(context, extensionId, page),
    killWorker: () => killWorker(session, extensionId),
    update: async () => void (await loadExtension(session, options)),
    worker: () => workerOf(context, extensionId),
    close: async () => {
      await context.close();
      if (options.profileFolder === undefined) {
        await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

/** Calls of Chromium's debugging protocol that Playwright's types do not list. */
type ExtensionCalls = (method: string, parameters: object) => Promise<Record<string, unknown>>;
const callsOf = (session: CDPSession): ExtensionCalls =>
  session.send.bind(session) as unknown as ExtensionCalls;

async function loadExtension(
  session: CDPSession,
  { extensionFolder, inPrivateWindows = false }: ChromiumOptions,
): Promise<string> {
  const { id } = await callsOf(session)('Extensions.loadUnpacked', {
    path: extensionFolder,
    enableInIncognito: inPrivateWindows,
  });
  return String(id);
}

/** The page that the extension opens once, after it was installed: here at each start. */
async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  return context.pages().find(isWelcome) ?? context.waitForEvent('page', isWelcome);
}

/** The tab target that belongs to a page is found by the page's address, so keep addresses apart. */
async function triggerAction(session: CDPSession, id: string, page: Page): Promise<void> {
  const { targetInfos } = await callsOf(session)('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targets = targetInfos as { targetId: string; url: string }[];
  const target = targets.find(({ url }) => url === page.url());
  if (!target) throw new Error(`No tab shows ${page.url()}.`);
  await page.bringToFront();
  await callsOf(session)('Extensions.triggerAction', { id, targetId: target.targetId });
}

async function killWorker(session: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await callsOf(session)('Target.getTargets', {});
  const targets = targetInfos as { targetId: string; type: string; url: string }[];
  const worker = targets.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
  if (worker) await callsOf(session)('Target.closeTarget', { targetId: worker.targetId });
}

async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const prefix = `chrome-extension://${extensionId}/`;
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith(prefix));
  return running ?? context.waitForEvent('serviceworker');
}

/** Asks the extension's worker, which may see addresses only of pages that were granted to it. */
async function tabIdOf(context: BrowserContext, extensionId: string, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await workerOf(context, extensionId);
  return worker.evaluate<number>(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id ?? -1)',
  );
}
