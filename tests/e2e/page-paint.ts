import type { Page } from 'playwright';

/** Everything that is painted, as the page itself can see it: the text of each range under each name. */
export const paintedOn = (page: Page): Promise<Readonly<Record<string, string[]>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))]),
    ),
  );

/** The texts that are painted, in alphabetical order. */
export const textsOn = async (page: Page): Promise<string[]> =>
  Object.values(await paintedOn(page))
    .flat()
    .sort();

/** How many style sheets were given to the page by script. */
export const sheetsOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.adoptedStyleSheets.length);

export const highlight = (popup: Page): Promise<void> =>
  popup.getByRole('button', { name: 'Highlight skills on the page' }).click();

export const takeAway = (popup: Page): Promise<void> =>
  popup.getByRole('button', { name: 'Highlight no more' }).click();
