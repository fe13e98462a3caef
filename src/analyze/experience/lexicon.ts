import type { ExperienceWords } from '../../model/experience-rules.ts';
import { LINE_LANGUAGE } from '../../text/line-words.ts';
import { compilePhrases, type PhraseSet } from '../../text/phrase-set.ts';

type Phrases = PhraseSet<true>;

/** Experience words, compiled for look-up. */
export interface ExperienceLexicon {
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly fullUnits: ReadonlySet<string>;
  readonly bounds: ReadonlySet<string>;
  readonly verbEndings: readonly string[];
  /** Years of a word that says number and unit at once; null for any other. */
  readonly fusedYears: (word: string) => number | null;
  readonly halves: Phrases;
  readonly upTo: Phrases;
  readonly between: ReadonlySet<string>;
  readonly and: Phrases;
  readonly joins: Phrases;
  readonly orMore: Phrases;
  readonly fillers: Phrases;
  readonly experience: Phrases;
  readonly leads: Phrases;
  readonly notBefore: Phrases;
  readonly lasting: Phrases;
  readonly notBehind: Phrases;
  readonly employer: Phrases;
  readonly person: Phrases;
  readonly addressed: ReadonlySet<string>;
  readonly others: Phrases;
  readonly othersBehind: Phrases;
  readonly has: Phrases;
  readonly degrees: Phrases;
  readonly lowerDegrees: Phrases;
  readonly or: Phrases;
  readonly preferred: Phrases;
  readonly otherTimes: Phrases;
  readonly refused: Phrases;
  readonly refusedBehind: Phrases;
  readonly averages: Phrases;
  readonly owns: Phrases;
  readonly instead: Phrases;
  readonly education: Phrases;
  readonly wishes: Phrases;
  readonly overall: Phrases;
  readonly parts: Phrases;
  readonly options: Phrases;
  readonly grades: Phrases;
  readonly gradeLabels: Phrases;
  readonly general: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly withWords: ReadonlySet<string>;
  readonly equivalents: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

const compiled = new WeakMap<ExperienceWords, ExperienceLexicon>();

/** The compiled form of the words; compiled once per object. */
export function experienceLexicon(words: ExperienceWords): ExperienceLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}

function compile(words: ExperienceWords): ExperienceLexicon {
  const phrases = (list: readonly string[]): Phrases =>
    compilePhrases(
      LINE_LANGUAGE,
      list.map((phrase) => [phrase, true] as const),
    );
  return {
    numbers: new Map(Object.entries(words.numbers)),
    units: new Set([...words.units, ...words.fullUnits, ...words.months]),
    months: new Set(words.months),
    fullUnits: new Set(words.fullUnits),
    bounds: new Set(words.bounds),
    verbEndings: words.verbEndings,
    fusedYears: fusedReader(words.fused),
    halves: phrases(words.halves),
    upTo: phrases(words.upTo),
    between: new Set(words.between),
    and: phrases(words.and),
    joins: phrases(words.joins),
    orMore: phrases(words.orMore),
    fillers: phrases(words.fillers),
    experience: phrases(words.experience),
    leads: phrases(words.leads),
    notBefore: phrases(words.notBefore),
    lasting: phrases(words.lasting),
    notBehind: phrases(words.notBehind),
    employer: phrases(words.employer),
    person: phrases(words.person),
    addressed: new Set(words.addressed),
    others: phrases(words.others),
    othersBehind: phrases(words.othersBehind),
    has: phrases(words.has),
    degrees: phrases(words.degrees),
    lowerDegrees: phrases(words.lowerDegrees),
    or: phrases(words.or),
    preferred: phrases(words.preferred),
    otherTimes: phrases(words.otherTimes),
    refused: phrases(words.refused),
    refusedBehind: phrases(words.refusedBehind),
    averages: phrases(words.averages),
    owns: phrases(words.owns),
    instead: phrases(words.instead),
    education: phrases(words.education),
    wishes: phrases(words.wishes),
    overall: phrases(words.overall),
    parts: phrases(words.parts),
    options: phrases(words.options),
    grades: phrases(words.grades),
    gradeLabels: phrases(words.gradeLabels),
    general: new Set(words.general),
    breaks: new Set(words.breaks),
    links: new Set(words.links),
    withWords: new Set(words.withWords),
    equivalents: new Set(words.equivalents),
    articles: new Set(words.articles),
  };
}

/** Letters that choose the stems a word may begin with. */
const STEM_KEY = 4;

function fusedReader(fused: ExperienceWords['fused']): (word: string) => number | null {
  const stems = Map.groupBy(
    Object.entries(fused).map(([word, years]) => ({
      stem: word.replace('*', ''),
      isOpen: word.endsWith('*'),
      years,
    })),
    ({ stem }) => stem.slice(0, STEM_KEY),
  );
  return (word) => {
    const found = stems
      .get(word.slice(0, STEM_KEY))
      ?.find(({ stem, isOpen }) => (isOpen ? word.startsWith(stem) : word === stem));
    return found?.years ?? null;
  };
}
