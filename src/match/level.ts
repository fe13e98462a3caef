import type { LevelSign } from '../model/analysis.ts';
import type { ScopeBasis } from '../model/match-rules.ts';
import type { YearsAsked } from '../model/review-record.ts';
import { LEVELS, type Level, type Span } from '../model/terms.ts';
import type { PassageSignals } from './passage-signals.ts';

/** What an answer on the level rests on. */
export type LevelBasis =
  | 'agreeing'
  | 'title'
  | 'contradicted'
  | 'field'
  | 'years'
  | 'weak-title'
  | ScopeBasis;

/** The answer on the level; confidence 0 with a null level. */
export interface LevelAnswer {
  readonly level: Level | null;
  readonly confidence: number;
  /** Null with a null level. */
  readonly basis: LevelBasis | null;
  /** The words of the text that it rests on; null where title or years give it. */
  readonly span: Span | null;
}

/** The level that a field or badge of the posting names. */
export interface StatedLevel extends Span {
  readonly level: Level;
}

/** What a posting says of its level. */
export interface LevelSigns {
  /** The strongest sign of the title. */
  readonly title: LevelSign | null;
  readonly stated: StatedLevel | null;
  readonly years: YearsAsked | null;
  readonly passages: readonly PassageSignals[];
}

/** How often an answer is right, 0..1, by what it rests on. */
export type LevelConfidences = Readonly<Record<LevelBasis, number>>;

/** Least years asked → level, as readers of postings take them; the seeds' stages cut 0-2, 3-5, 6-10, 10+. */
const LEVEL_OF_YEARS: readonly (readonly [from: number, level: Level])[] = [
  [8, 'lead'],
  [5, 'senior'],
  [3, 'mid'],
  [0, 'entry'],
];
/** A title's sign of at least this confidence stands against the years; a weaker one ("Associate", "II") yields to them. */
const FIRM = 0.7;
/** Words of the text that decide a level, the more telling first. */
const SCOPES: readonly ScopeBasis[] = ['study', 'people', 'words'];
/** Sections from this share on say what the person does or brings; the blurb of the employer leads teams too. */
const OWN_SHARE = 0.5;

/** The level that years alone would give; null without a least number. */
export function levelOfYears(years: YearsAsked | null): Level | null {
  const min = years?.min ?? null;
  return min === null ? null : (LEVEL_OF_YEARS.find(([from]) => min >= from)?.[1] ?? null);
}

/** How many levels lie between two. */
export const levelDistance = (a: Level, b: Level): number => Math.abs(LEVELS.indexOf(a) - LEVELS.indexOf(b));

const NONE: LevelAnswer = { level: null, confidence: 0, basis: null, span: null };

function findScope(
  passages: readonly PassageSignals[],
  basis: ScopeBasis,
): { level: Level; span: Span } | null {
  const found = passages.find(({ scope, share }) => scope?.basis === basis && share >= OWN_SHARE);
  return found?.scope ? { level: found.scope.level, span: found } : null;
}

/**
 * Decides the level: a firm title first, then what a field or badge names, a place of study, the years asked, a weak title,
 * people led, words of scope; null where none says anything.
 */
export function decideLevel(
  { title, stated, years, passages }: LevelSigns,
  confidences: LevelConfidences,
): LevelAnswer {
  const answer = (level: Level, basis: LevelBasis, span: Span | null = null): LevelAnswer => ({
    level,
    basis,
    span,
    confidence: confidences[basis],
  });
  const byYears = levelOfYears(years);
  if (title && title.confidence >= FIRM) {
    if (byYears === null) return answer(title.level, 'title');
    const distance = levelDistance(title.level, byYears);
    return answer(title.level, distance === 0 ? 'agreeing' : distance === 1 ? 'title' : 'contradicted');
  }
  if (stated) return answer(stated.level, stated.level === byYears ? 'agreeing' : 'field', stated);
  const [study, people, words] = SCOPES.map((basis) => findScope(passages, basis));
  if (study && (byYears === null || byYears === 'entry')) return answer(study.level, 'study', study.span);
  if (byYears) return answer(byYears, title?.level === byYears ? 'agreeing' : 'years');
  if (title) return answer(title.level, 'weak-title');
  if (people) return answer(people.level, 'people', people.span);
  return words ? answer(words.level, 'words', words.span) : NONE;
}
