import type { NeedCue, Phrases, ReadingRules } from '../model/reading-rules.ts';
import type { SectionKind } from '../model/review-record.ts';
import { NAME_LANGUAGE } from '../text/name-words.ts';
import { type PhraseFinder, PhraseLists } from '../text/phrase-lists.ts';

/** How a list word joins: all of the list, any of it, "examples follow", or "one of these". */
export type ListWord = 'all' | 'any' | 'examples' | 'choices';

/** How strongly a label says that what it stands beside is asked for. */
export type LabelKind = ReadingRules['needLabels'][number]['kind'];

/** A kind among others that the same heading names. */
export interface RankedKind {
  readonly kind: SectionKind;
  readonly rank: number;
}

/** Reading rules made ready for one-pass look-up. Compile once and share. */
export interface Reading {
  readonly headings: PhraseFinder<SectionKind>;
  /** Word → its kind with the kind's rank, the lower the stronger. */
  readonly headingWords: PhraseFinder<RankedKind>;
  readonly passages: PhraseFinder<SectionKind>;
  readonly cues: PhraseFinder<Pick<NeedCue, 'need' | 'rules'>>;
  /** Labels of a need, and the words that may stand beside one in a label. */
  readonly needLabels: PhraseFinder<LabelKind>;
  readonly labelFillers: ReadonlySet<string>;
  readonly contrasts: ReadonlySet<string>;
  readonly listWords: PhraseFinder<ListWord>;
  readonly yearWords: ReadonlySet<string>;
  readonly monthWords: ReadonlySet<string>;
  readonly yearBounds: ReadonlySet<string>;
  readonly yearLasting: ReadonlySet<string>;
  readonly yearFillers: ReadonlySet<string>;
  readonly rangeWords: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly peopleWords: ReadonlySet<string>;
  readonly partners: PhraseFinder<true>;
  readonly partnersEnd: ReadonlySet<string>;
  readonly companies: PhraseFinder<true>;
  readonly companiesEnd: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Compiles reading rules. Where one phrase is listed twice, the first entry counts. */
export function compileReading(rules: ReadingRules): Reading {
  const lists = new PhraseLists(NAME_LANGUAGE);
  const finderOf = <Value>(entries: readonly (readonly [Phrases, Value])[]): PhraseFinder<Value> =>
    lists.add(
      entries.flatMap(([phrases, value]) => allOf(phrases).map((phrase) => [phrase, value] as const)),
    );
  return {
    headings: finderOf(rules.headings.map(({ kind, phrases }) => [phrases, kind])),
    headingWords: finderOf(rules.headingWords.map(({ kind, phrases }, rank) => [phrases, { kind, rank }])),
    passages: finderOf(rules.passages.map(({ kind, phrases }) => [phrases, kind])),
    cues: finderOf(rules.cues.map(({ need, rules: side, phrases }) => [phrases, { need, rules: side }])),
    needLabels: finderOf(rules.needLabels.map(({ kind, phrases }) => [phrases, kind])),
    labelFillers: new Set(allOf(rules.labelFillers)),
    contrasts: new Set(allOf(rules.contrasts)),
    listWords: finderOf([
      [rules.lists.examples, 'examples'],
      [rules.lists.choices, 'choices'],
      [rules.lists.any, 'any'],
      [rules.lists.all, 'all'],
    ]),
    yearWords: new Set(allOf(rules.years.words)),
    monthWords: new Set(allOf(rules.years.months)),
    yearBounds: new Set(allOf(rules.years.bounds)),
    yearLasting: new Set(allOf(rules.years.lasting)),
    yearFillers: new Set(allOf(rules.years.fillers)),
    rangeWords: new Set(allOf(rules.years.ranges)),
    numbers: new Map(Object.entries(rules.years.numbers)),
    peopleWords: new Set(allOf(rules.people)),
    partners: finderOf([[rules.partners.phrases, true]]),
    partnersEnd: new Set(allOf(rules.partners.end)),
    companies: finderOf([[rules.companies.phrases, true]]),
    companiesEnd: new Set(allOf(rules.companies.end)),
    abbreviations: new Set(rules.abbreviations),
    stopWords: new Map(
      Object.entries(rules.stopWords).map(([language, words]) => [language, new Set(words)]),
    ),
  };
}

const allOf = (phrases: Phrases): string[] => Object.values(phrases).flat();
