import type { LevelSign, ReadTitle } from '../model/analysis.ts';
import type { LevelSignRule, LevelWords } from '../model/match-rules.ts';
import { findPhrases, type PhraseHit } from '../text/find-phrases.ts';
import { type Word, wordsOf } from '../text/folded-words.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase.ts';
import { clausesOf, cleanTitle } from './title-clean.ts';
import { findLevelSign } from './title-level.ts';

interface HeadWord {
  readonly id: string;
  readonly usual: LevelSign['level'] | null;
  readonly grade: boolean;
}

/** `LevelWords` made ready for reading titles. */
export interface TitleRules {
  readonly heads: PhraseSet<HeadWord>;
  readonly signs: PhraseSet<LevelSignRule>;
  readonly asides: PhraseSet<true>;
  readonly places: PhraseSet<true>;
}

/** What is known beside the title. */
export interface TitleContext {
  /** The employer is a bank, where vice president is a grade below director. */
  readonly bank?: boolean;
  /** There is no text beside the title, so that the usual badge of job boards is the best answer. */
  readonly alone?: boolean;
}

/** How sure a level is that rests on custom alone: an unmarked engineer is mostly, but far from always, mid. */
const CUSTOM_CONFIDENCE = 0.4;

/** Compiles the level words once; the result is handed to every `readTitle`. */
export function compileTitleRules(words: LevelWords): TitleRules {
  const { groups } = words;
  const all = (phrases: readonly string[]): PhraseSet<true> =>
    compilePhrases(
      groups,
      phrases.map((say) => [say, true] as const),
    );
  return {
    heads: compilePhrases(
      groups,
      words.heads.flatMap(({ id, usual, grade = false, words: says }) =>
        says.map((say) => [say, { id, usual, grade }] as const),
      ),
    ),
    signs: compilePhrases(
      groups,
      words.signs.flatMap((rule) => rule.say.map((say) => [say, rule] as const)),
    ),
    asides: all(words.asides),
    places: all(words.placeWords),
  };
}

/** The hit that ends last, the longest of those: in "Security Program Manager" it is "program manager". */
function lastHit<Value>(hits: readonly PhraseHit<Value>[]): PhraseHit<Value> | undefined {
  let best: PhraseHit<Value> | undefined;
  for (const hit of hits) {
    if (!best || hit.to > best.to || (hit.to === best.to && hit.from < best.from)) best = hit;
  }
  return best;
}

interface HeadClause {
  readonly words: readonly Word[];
  readonly head: PhraseHit<HeadWord> | undefined;
}

/** Words of one clause that neither name a place nor an aside such as "office of the CISO". */
function tellingWords(clause: string, rules: TitleRules): Word[] {
  const words = wordsOf(clause);
  const idle = [...findPhrases(rules.asides, words), ...findPhrases(rules.places, words)];
  const asideFrom = Math.min(words.length, ...findPhrases(rules.asides, words).map(({ from }) => from));
  return words
    .slice(0, asideFrom)
    .filter((_, index) => !idle.some((hit) => index >= hit.from && index < hit.to));
}

/** Offset in the raw title behind the head clause's last word, which cleaning leaves as it was; the whole title if it is not found. */
function headClauseEnd(raw: string, headWords: readonly Word[]): number {
  const last = headWords.at(-1)?.word;
  const found = wordsOf(raw).find(({ word }) => word === last);
  return found?.end ?? raw.length;
}

/** Whether a clause names a grade and nothing else: "Vice President", "Manager", "Senior Associate". */
function isBareGrade({ words, head }: HeadClause, rules: TitleRules): boolean {
  if (!head?.value.grade) return false;
  const covers = [head, ...findPhrases(rules.signs, words)];
  return words.every((_, at) => covers.some(({ from, to }) => at >= from && at < to));
}

/** The first clause that says what the person is; a bare grade takes the next clause in, "Director, AI Governance". */
function findHeadClause(clauses: readonly string[], rules: TitleRules): HeadClause {
  const read = clauses
    .map((clause) => tellingWords(clause, rules))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, head: lastHit(findPhrases(rules.heads, words)) }));
  const telling = read.find((clause) => clause.head && !isBareGrade(clause, rules));
  if (telling) return telling;
  const at = read.findIndex(({ head }) => head !== undefined);
  const found = read[Math.max(0, at)] ?? { words: [], head: undefined };
  return { words: [...found.words, ...(at < 0 ? [] : (read[at + 1]?.words ?? []))], head: found.head };
}

const textOf = (words: readonly Word[]): string => words.map(({ word }) => word).join(' ');

function customaryLevel(raw: string, head: PhraseHit<HeadWord> | undefined): LevelSign | null {
  if (!head?.value.usual) return null;
  const mention = { start: 0, end: raw.length, text: raw };
  return { level: head.value.usual, confidence: CUSTOM_CONFIDENCE, mention };
}

/**
 * Takes a job title apart. Gender markers, requisition numbers, places and clauses behind the head clause are no part of `core`; `head` is the id
 * of a group of heads in the level words. `level` with a confidence below 0.5 rests on custom alone. An empty or odd title gives an
 * empty core, never a throw.
 */
export function readTitle(raw: string, rules: TitleRules, context: TitleContext = {}): ReadTitle {
  const clauses = clausesOf(cleanTitle(raw));
  const { words, head } = findHeadClause(clauses, rules);
  const sign = findLevelSign(raw, headClauseEnd(raw, words), rules, context);
  const levelWords = new Set(sign ? wordsOf(sign.mention.text).map(({ word }) => word) : []);
  const core = words.filter(
    ({ word }, index) => !levelWords.has(word) || (head && index >= head.from && index < head.to),
  );
  const headWords = head ? words.slice(head.from, head.to) : [];
  return {
    raw,
    core: textOf(core),
    head: head?.value.id ?? null,
    modifiers: core.filter((word) => !headWords.includes(word)).map(({ word }) => word),
    level: sign ?? customaryLevel(raw, head),
  };
}
