import { parseSavedHtml } from '../../../src/extract/saved-html.ts';
import { diceOf } from './dice.ts';
import type { Mutation, PageLabels } from './mutation.ts';

/** A page as it is stored, with what a person reads on it. */
export interface LabelledPage {
  readonly id: string;
  readonly html: string;
  /** '' where nobody knows it. */
  readonly url: string;
  readonly labels: PageLabels;
}

/** A page after mutations, parsed; `labels` follow what they reworded. */
export interface MutatedPage {
  readonly document: Document;
  readonly url: string;
  readonly labels: PageLabels;
}

/** The page as it is. */
export const parsePage = ({ html, url, labels }: LabelledPage): MutatedPage => ({
  document: parseSavedHtml(html),
  url,
  labels,
});

/** The mutations that mean something for the page. */
export const mutationsFor = ({ labels }: LabelledPage, mutations: readonly Mutation[]): Mutation[] =>
  mutations.filter(
    ({ only }) => only === undefined || labels.verdicts.some((verdict) => only.includes(verdict)),
  );

/**
 * The page under some mutations: those of addresses first, then those of the parsed page, then those of markup. The same seed
 * gives the same page; the page handed in stays as it was.
 */
export function mutatePage(page: LabelledPage, mutations: readonly Mutation[], seed: string): MutatedPage {
  const dice = diceOf(`${seed} ${page.id} ${mutations.map(({ name }) => name).join(' ')}`);
  let { html, url } = page;
  for (const { address } of mutations) if (address) ({ html, url } = address({ html, url }, dice));
  let document = parseSavedHtml(html);
  let { text } = page.labels;
  const reword = (before: string, after: string) => {
    // As a function, since a "$" in the new words means itself.
    text = text.replace(before, () => after);
  };
  for (const mutation of mutations)
    mutation.document?.({ document, url, labels: { ...page.labels, text }, dice, reword });
  const slips = mutations.flatMap(({ html: slip }) => slip ?? []);
  if (slips.length > 0)
    document = parseSavedHtml(slips.reduce((markup, slip) => slip(markup, dice), document.toString()));
  return { document, url, labels: { ...page.labels, text } };
}
