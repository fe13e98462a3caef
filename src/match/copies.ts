import { bareWords } from '../text/bare-words.ts';
import { withoutMarks } from '../text/folding.ts';
import { ANYONE_SIGNS, COMPANY_FORMS, RANK_WORDS } from './copy-words.ts';

/** What is compared of a posting to tell whether it is a copy. */
export interface CopyCandidate {
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly string[];
  /** The folded words of its page, each once, a space before and after each; empty while they are not known. */
  readonly words: string;
}

/** Two postings that may be one. */
export interface CopyPair {
  readonly ids: readonly [string, string];
  /** Share of their words that both have, 0..1. */
  readonly overlap: number;
}

/** Titles of one job differ by a sign or a word; two jobs of one team by more. */
const SAME_TITLE = 0.9;
/** Within a company boilerplate alone makes a third: half and the same title is one job. */
const SAME_COMPANY_OVERLAP = 0.5;
/** An agency or a job board puts its own name on it: then nearly all of the text must agree. */
const OTHER_COMPANY_OVERLAP = 0.85;
/**
 * A title that more postings have says nothing on its own, and comparing all with all would take seconds. Copies under
 * another company's name are then missed; those under the same name are still found.
 */
const MOST_PER_TITLE = 60;

const keyOf = (text: string): string => bareWords(withoutMarks(text).replace(ANYONE_SIGNS, ' ')).join(' ');

/** The company's name without its legal form; empty when it has none. */
export const companyKey = (company: string | null): string =>
  keyOf(company ?? '')
    .split(' ')
    .filter((word, index) => index === 0 || !COMPANY_FORMS.has(word))
    .join(' ');

/** The title without "(m/w/d)" and punctuation. */
export const copyTitleKey = (title: string): string => keyOf(title);

const trigramsOf = (text: string): ReadonlySet<string> => {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  if (some.size === 0 || others.size === 0) return 0;
  let shared = 0;
  for (const one of some) if (others.has(one)) shared += 1;
  return shared / (some.size + others.size - shared);
};

/** Grade, number and rank, which make two jobs of what is else one title. */
const ranksOf = (title: string): string =>
  title
    .split(' ')
    .filter((word) => /\d/.test(word) || RANK_WORDS.has(word))
    .sort()
    .join(' ');

/** A posting with what is compared of it; the sets are made when they are first needed. */
class Compared {
  readonly candidate: CopyCandidate;
  readonly company: string;
  readonly title: string;
  readonly ranks: string;
  #trigrams: ReadonlySet<string> | null = null;
  #words: ReadonlySet<string> | null = null;

  constructor(candidate: CopyCandidate) {
    this.candidate = candidate;
    this.company = companyKey(candidate.company);
    this.title = copyTitleKey(candidate.title);
    this.ranks = ranksOf(this.title);
  }

  get trigrams(): ReadonlySet<string> {
    this.#trigrams ??= trigramsOf(this.title);
    return this.#trigrams;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= new Set(this.candidate.words.split(' ').filter((word) => word !== ''));
    return this.#words;
  }
}

/** The same text for Berlin and for Munich is two openings. */
const isElsewhere = (a: CopyCandidate, b: CopyCandidate): boolean => {
  if (a.locations.length === 0 || b.locations.length === 0) return false;
  const places = new Set(a.locations.map(keyOf));
  return !b.locations.some((place) => places.has(keyOf(place)));
};

const isSameJob = (a: Compared, b: Compared): boolean =>
  a.ranks === b.ranks &&
  !isElsewhere(a.candidate, b.candidate) &&
  (a.title === b.title || share(a.trigrams, b.trigrams) >= SAME_TITLE);

const pairOf = (a: Compared, b: Compared): CopyPair | null => {
  if (!isSameJob(a, b)) return null;
  const overlap = share(a.words, b.words);
  const needed = a.company === b.company ? SAME_COMPANY_OVERLAP : OTHER_COMPANY_OVERLAP;
  return overlap >= needed ? { ids: [a.candidate.id, b.candidate.id], overlap } : null;
};

/**
 * Finds postings that may be copies of each other: one job on several sites, or posted again. Rather too few than too
 * many, since a person has to look at each: the title must agree, and much of the text; grades, numbers and places
 * that differ make two jobs.
 *
 * A generator, so that the caller can do other things between the groups of postings that it compares.
 */
export function* findCopies(candidates: readonly CopyCandidate[]): Generator<readonly CopyPair[], void> {
  const compared = candidates.filter(({ title }) => title !== '').map((one) => new Compared(one));
  const sameCompany = Map.groupBy(compared, ({ company }) => company);
  const sameTitle = Map.groupBy(compared, ({ title }) => title);
  for (const [company, group] of sameCompany) if (company !== '') yield pairsIn(group, () => true);
  for (const group of sameTitle.values()) {
    const isOther = (a: Compared, b: Compared) => a.company !== b.company || a.company === '';
    if (group.length <= MOST_PER_TITLE) yield pairsIn(group, isOther);
  }
}

/** Those that may be copies of one posting by all but their words, which need not be known. */
export function sameJobs<Candidate extends CopyCandidate>(
  one: CopyCandidate,
  others: readonly Candidate[],
): Candidate[] {
  const compared = new Compared(one);
  return compared.title === '' ? [] : others.filter((other) => isSameJob(compared, new Compared(other)));
}

/** The copies of one posting among others, as `findCopies` pairs them. */
export function copiesOf(one: CopyCandidate, others: readonly CopyCandidate[]): readonly CopyPair[] {
  const compared = new Compared(one);
  if (compared.title === '') return [];
  return others.flatMap((other) => pairOf(compared, new Compared(other)) ?? []);
}

function pairsIn(
  group: readonly Compared[],
  counts: (a: Compared, b: Compared) => boolean,
): readonly CopyPair[] {
  const pairs: CopyPair[] = [];
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      const pair = counts(a, b) ? pairOf(a, b) : null;
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}
