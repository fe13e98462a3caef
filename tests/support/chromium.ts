import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';

/** A running Chromium with the built extension in it. */
export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Presses the toolbar button on a page, with the grant of `activeTab` that goes with it. */
  clickToolbarButton(page: Page): Promise<void>;
  /** The number that the extension knows the page's tab by. */
  tabIdOf(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly executablePath: string;
  readonly extensionFolder: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts Chromium with a fresh profile and loads the extension the way its own extensions page does. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const profileFolder = await mkdtemp(join(tmpdir(), 'milepost-'));
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: options.executablePath,
    headless: false,
    viewport: null,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: ['--disable-extensions'],
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
  const browser = context.browser();
  if (!browser) throw new Error('Chromium started without a browser-level session.');
  const session = await browser.newBrowserCDPSession();
  const extensionId = await loadExtension(session, options.extensionFolder);
  return {
    context,
    extensionId,
    clickToolbarButton: (page) => triggerAction(session, extensionId, page),
    tabIdOf: (page) => tabIdOf(context, extensionId, page),
    close: async () => {
      await context.close();
      await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Calls of Chromium's debugging protocol that Playwright's types do not list. */
type ExtensionCalls = (method: string, parameters: object) => Promise<Record<string, unknown>>;
const callsOf = (session: CDPSession): ExtensionCalls =>
  session.send.bind(session) as unknown as ExtensionCalls;

async function loadExtension(session: CDPSession, path: string): Promise<string> {
  const { id } = await callsOf(session)('Extensions.loadUnpacked', { path });
  return String(id);
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

/** Asks the extension's worker, which may see addresses only of pages that were granted to it. */
async function tabIdOf(context: BrowserContext, extensionId: string, page: Page): Promise<number> {
  await page.bringToFront();
  const prefix = `chrome-extension://${extensionId}/`;
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith(prefix));
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate<number>(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id ?? -1)',
  );
}
