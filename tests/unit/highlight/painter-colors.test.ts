import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/module-page.ts';
import { paint, preparePage } from '../../support/painted-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const prepare = (selectors: readonly string[], body?: string) => preparePage(browser, selectors, body);

describe('colors', () => {
  const fillOf = async (body: string, selector = '#one'): Promise<string | undefined> => {
    const { page, subject } = await prepare([selector], `${body}<p id="one">Python</p><div id="host"></div>`);
    await paint(subject, [0, 6, 'have']);
    return page.evaluate(
      () => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText.match(/rgba?\([^)]+\)/)?.[0],
    );
  };

  it('follow the background behind the text', async () => {
    const light = await fillOf('<style>body { background: #fff }</style>');
    const dark = await fillOf('<style>body { background: #16181d }</style>');
    const unstyled = await fillOf('');
    expect(light).toBeDefined();
    expect(dark).toBeDefined();
    expect(dark).not.toBe(light);
    expect(unstyled).toBe(light);
  });

  it('follow the background behind a shadow root', async () => {
    const body = '<style>body { background: #16181d }</style>';
    expect(await fillOf(body, '#inside')).toBe(await fillOf(body));
  });

  it('look through translucent backgrounds', async () => {
    const dark = await fillOf('<style>body { background: #16181d }</style>');
    const glass = await fillOf(
      '<style>body { background: #16181d } p { background: rgb(255 255 255 / 10%) }</style>',
    );
    expect(glass).toBe(dark);
  });
});
