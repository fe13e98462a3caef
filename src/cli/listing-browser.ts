import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { firefoxShows, pressFirefoxToolbarButton } from './firefox-toolbar.ts';
import type { Listing } from './listing.ts';

/** Where the extension's builds lie, and the browser that is to run one. */
export interface BrowserChoice {
  readonly name: 'chromium' | 'firefox';
  readonly path: string;
  readonly extensionFolder: string;
  readonly headless: boolean;
}

/** The page that the extension opens once it is installed. */
const WELCOME = '/welcome.html';

/**
 * A browser with the extension in it, driven as a person would. By Puppeteer, for what Playwright cannot do: it hands out
 * the popup and the side panel that the toolbar button opens as pages, and installs an extension into Firefox.
 */
export interface ListingBrowser {
  readonly browser: Browser;
  /** Opens a listing in a tab of its own. */
  open(listing: Listing): Promise<Page>;
  /** Presses the toolbar button while the page is in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The popup that the button opened; Firefox does not hand its popup out, so null there. */
  popup(): Promise<Page | null>;
}

/** Starts the chosen browser with a fresh profile and installs the extension into it. */
export async function startBrowser(choice: BrowserChoice): Promise<ListingBrowser> {
  return choice.name === 'firefox' ? startFirefox(choice) : startChromium(choice);
}

async function startChromium({ path, extensionFolder, headless }: BrowserChoice): Promise<ListingBrowser> {
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      '--window-size=1280,900',
      // A headless screen is 600 pixels high, too little for a popup at full height.
      ...(headless ? ['--screen-info={1600x1200}'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const id = await browser.installExtension(extensionFolder);
  const extension = (await browser.extensions()).get(id) as Extension;
  // It comes by itself, and must not come over a listing that is opened meanwhile.
  await browser.waitForTarget((target) => target.url().endsWith(WELCOME), { timeout: 10_000 });
  const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${id}/popup.html`);
  return {
    browser,
    open: (listing) => openListing(browser, listing),
    pressToolbarButton: (page) => extension.triggerAction(page),
    popup: async () => (await browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage(),
  };
}

async function startFirefox({ path, extensionFolder, headless }: BrowserChoice): Promise<ListingBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
  });
  const id = await browser.installExtension(extensionFolder);
  if (!(await firefoxShows(browser, WELCOME))) throw new Error('Firefox did not open the welcome page.');
  return {
    browser,
    open: (listing) => openListing(browser, listing),
    pressToolbarButton: (page) => pressFirefoxToolbarButton(page, id),
    popup: async () => null,
  };
}

/** A listing with HTML of its own is answered from memory, and everything that it would load is refused. */
async function openListing(browser: Browser, { url, html }: Listing): Promise<Page> {
  const page = await browser.newPage();
  if (html !== null) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() !== url) return void request.abort();
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': "script-src 'none'" },
        body: html,
      });
    });
  }
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
