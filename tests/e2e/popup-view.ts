import type { Locator, Page } from 'playwright';

/** What a person reads off the popup's answer. */
export interface ShownAnswer {
  readonly title: string;
  readonly company: string;
  readonly role: string;
  readonly track: string;
  readonly level: string;
  /** How the pay stands to the band, in words; empty where no pay is stated. */
  readonly pay: string;
  readonly required: readonly string[];
}

/** The skills of a group, "Required" for example, as buttons to tick. */
const chipsIn = (popup: Page, group: string): Locator =>
  popup.getByRole('list', { name: group, exact: true }).locator('button[aria-pressed]');

/** The button that ticks a skill. */
export const chipOf = (popup: Page, skill: string): Locator =>
  popup.getByRole('button', { name: skill, exact: true });

/** The parts of the fit in words, as in "Far 2 of 9 required"; null while a newcomer is asked instead. */
export async function fitBrief(popup: Page): Promise<string | null> {
  const brief = popup.locator('.fit-brief');
  return (await brief.count()) > 0 ? (await brief.innerText()).replaceAll(/\s+/g, ' ') : null;
}

/** Unfolds a group that shows only its first rows. */
export async function showAll(popup: Page, group: string): Promise<void> {
  const list = popup.getByRole('list', { name: group, exact: true });
  const more = list.getByRole('button', { name: /^\d+ (more|you have)$/ }).first();
  if (await more.isVisible()) await more.click();
}

/** Reads the answer that stands in the popup, with every required skill unfolded. */
export async function readAnswer(popup: Page): Promise<ShownAnswer> {
  const textOf = async (selector: string) => (await popup.locator(selector).allInnerTexts()).join(' | ');
  await showAll(popup, 'Required');
  return {
    title: await textOf('header h1'),
    company: await textOf('header .facts span:first-child'),
    role: await textOf('.role'),
    track: await textOf('.verdict .tag[data-track]'),
    level: await textOf('.level'),
    pay: await textOf('.pay-word'),
    required: await chipsIn(popup, 'Required').allInnerTexts(),
  };
}

/** Saves the posting that the popup shows. */
export async function save(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Save', exact: true }).click();
  await popup.getByRole('button', { name: 'Saved', exact: true }).waitFor();
}

/** What reaches beyond the right edge of the popup, though nothing scrolls sideways. */
export const tooWide = (popup: Page): Promise<string[]> =>
  popup.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((element) => element.getBoundingClientRect().right > 400)
      .map((element) => element.outerHTML),
  );
