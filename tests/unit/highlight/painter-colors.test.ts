import type { Browser } from 'playwright';
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
  const colorOf = async (body: string, selector = '#one'): Promise<string | undefined> => {
    const { page, subject } = await prepare([selector], `${body}<p id="one">Python</p><div id="host"></div>`);
    await paint(subject, [0, 6, 'have']);
    return page.evaluate(() => {
      const [sheet] = document.adoptedStyleSheets;
      const rules = [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join(' ');
      return rules.match(/rgba?\([^)]+\)/)?.[0];
    });
  };

  it('follow the background behind the text', async () => {
    const light = await colorOf('<style>body { background: #fff }</style>');
    const dark = await colorOf('<style>body { background: #16181d }</style>');
    const unstyled = await colorOf('');
    expect(light).toBeDefined();
    expect(dark).toBeDefined();
    expect(dark).not.toBe(light);
    expect(unstyled).toBe(light);
  });

  it('follow the background behind a shadow root', async () => {
    const body = '<style>body { background: #16181d }</style>';
    expect(await colorOf(body, '#inside')).toBe(await colorOf(body));
  });

  it('look through translucent backgrounds', async () => {
    const dark = await colorOf('<style>body { background: #16181d }</style>');
    const glass = await colorOf(
      '<style>body { background: #16181d } p { background: rgb(255 255 255 / 10%) }</style>',
    );
    expect(glass).toBe(dark);
  });
});
