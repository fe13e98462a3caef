import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';
import { openComparePage, openExtension, openPopup, openSavedPage } from '../support/extension.ts';
import { chipOf, save } from './popup-view.ts';
import { GOVERNANCE } from './saved-pages.ts';

let extension: ChromiumWithExtension;
let page: Page;
let popup: Page;
/** Addresses that anything in the browser asked for: pages, frames, the extension's pages and its worker. */
const requested: string[] = [];
beforeAll(async () => {
  extension = await openExtension();
  extension.context.on('request', (request) => requested.push(request.url()));
  page = await openSavedPage(extension, GOVERNANCE);
  popup = await openPopup(extension, page);
});
afterAll(() => extension.close());

const outside = () =>
  requested.filter((url) => !url.startsWith(`chrome-extension://${extension.extensionId}/`));

it('asks no one for anything, from the first press to the comparison', async () => {
  await popup.getByRole('button', { name: /^Why/ }).click();
  await popup.getByRole('button', { name: 'Highlight skills on the page' }).click();
  await popup.getByRole('button', { name: /^Next mention of EU AI Act/ }).click();
  await chipOf(popup, 'Python').click();
  await save(popup);
  const compare = await openComparePage(extension);
  await compare.getByRole('checkbox').first().check();
  await compare.getByRole('button', { name: /^Delete \S/ }).click();
  await compare.getByRole('button', { name: 'Undo' }).click();
  await compare.getByRole('checkbox').first().waitFor();
  // The one request is the browser's own, for the page that the person opened.
  expect(outside()).toEqual([GOVERNANCE.url]);
});

it('would notice a request of the worker', async () => {
  const worker = await extension.worker();
  const seen = extension.context.waitForEvent('request', (request) => request.serviceWorker() !== null);
  await worker.evaluate('fetch("/manifest.json")');
  expect((await seen).url()).toBe(`chrome-extension://${extension.extensionId}/manifest.json`);
});

describe('the policy refuses a popup that would', () => {
  const ATTEMPTS = [
    ['fetch', 'connect-src', "fetch('https://elsewhere.example/').catch(() => null)"],
    ['send a beacon', 'connect-src', "navigator.sendBeacon('https://elsewhere.example/', 'x')"],
    ['open a socket', 'connect-src', "new WebSocket('wss://elsewhere.example/')"],
    ['load a picture', 'img-src', "new Image().src = 'https://elsewhere.example/x.png'"],
    ['show a frame', 'frame-src', "append('iframe', { src: 'https://elsewhere.example/' })"],
    [
      'load a style sheet',
      'style-src-elem',
      "append('link', { rel: 'stylesheet', href: 'https://elsewhere.example/' })",
    ],
    ['send a form', 'form-action', "append('form', { action: 'https://elsewhere.example/' }).submit()"],
    ['run a string', 'require-trusted-types-for', "setTimeout('1')"],
    ['write markup', 'require-trusted-types-for', "document.createElement('p').innerHTML = '<b>x</b>'"],
  ] as const;

  it.each(ATTEMPTS)('%s', async (_, directive, attempt) => {
    const refused = await popup.evaluate(
      `new Promise((resolve) => {
        const append = (name, properties) => {
          const element = Object.assign(document.createElement(name), properties);
          document.body.append(element);
          return element;
        };
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
        try { ${attempt} } catch {}
        setTimeout(() => resolve('allowed'), 2000);
      })`,
    );
    expect(refused).toBe(directive);
  });

  it('fetch, from the worker', async () => {
    const worker = await extension.worker();
    const answer = worker.evaluate("fetch('https://elsewhere.example/worker')");
    await expect(answer).rejects.toThrow('Failed to fetch');
    expect(requested).not.toContain('https://elsewhere.example/worker');
  });
});
