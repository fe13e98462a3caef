import type { Dice } from './dice.ts';

/** What a person reads on a page, and what every mutation must leave readable. */
export interface PageLabels {
  /** The verdicts that are right. */
  readonly verdicts: readonly string[];
  /** The job's title, null on pages that are no posting. */
  readonly title: string | null;
  /** The employer's name in every form that is right; empty where no page names it. */
  readonly companies: readonly string[];
  /** The posting's text, '' on pages that are none. */
  readonly text: string;
}

/** A page while it is being changed. */
export interface MutablePage {
  readonly document: Document;
  /** The address it is read under. */
  readonly url: string;
  readonly labels: PageLabels;
  readonly dice: Dice;
  /** Notes that a line of the page's text reads otherwise from here on, so that the labels follow. */
  readonly reword: (before: string, after: string) => void;
}

/** One way in which a site that nobody has seen may differ from a page at hand. Changes how it is built, not what it says. */
export interface Mutation {
  /** Kebab case, unique. */
  readonly name: string;
  /** What the mutated page has, in one sentence. */
  readonly sentence: string;
  /** Only pages of these verdicts stay what they are under it; absent: all. */
  readonly only?: readonly string[];
  /** Changes the parsed page. */
  readonly document?: (page: MutablePage) => void;
  /** Changes the markup, for what no parsed page can hold. */
  readonly html?: (html: string, dice: Dice) => string;
  /** Changes the address and the markup that names it. */
  readonly address?: (page: { url: string; html: string }, dice: Dice) => { url: string; html: string };
}
