import type { ReadTitle } from '../../model/analysis.ts';
import type { PhraseHit } from '../../text/phrase-trie.ts';
import { plainWords } from '../../text/plain-words.ts';
import { joinRows, pickWords, type TokenRow } from '../../text/token-row.ts';
import { clausesOf, cleanTitle } from './clean-title.ts';
import { findLevelSign } from './title-level.ts';
import type { HeadWord, TitleContext, TitleRules } from './title-rules.ts';

/** The hit that ends last, the longest of those: in "Security Program Manager" it is "program manager". */
function lastHit<Value>(hits: readonly PhraseHit<Value>[]): PhraseHit<Value> | undefined {
  let best: PhraseHit<Value> | undefined;
  for (const hit of hits) {
    if (!best || hit.to > best.to || (hit.to === best.to && hit.from < best.from)) best = hit;
  }
  return best;
}

interface HeadClause {
  readonly row: TokenRow;
  readonly head: PhraseHit<HeadWord> | undefined;
}

const covers = (hits: readonly PhraseHit<unknown>[], at: number): boolean =>
  hits.some(({ from, to }) => at >= from && at < to);

/** Words of one clause that neither name a place nor an aside such as "office of the CISO". */
function tellingWords(clause: string, rules: TitleRules): TokenRow {
  const row = plainWords(clause);
  const asides = rules.asides.findAll(row);
  const idle = [...asides, ...rules.places.findAll(row)];
  const asideFrom = Math.min(row.words.length, ...asides.map(({ from }) => from));
  return pickWords(row, (at) => at < asideFrom && !covers(idle, at));
}

/** Offset in the raw title behind the head clause's last word, which cleaning leaves as it was; the whole title if it is not found. */
function headClauseEnd(raw: string, headWords: TokenRow): number {
  const { words, ends } = plainWords(raw);
  return ends[words.indexOf(headWords.words.at(-1) ?? '')] ?? raw.length;
}

/** Whether a clause names a grade and nothing else: "Vice President", "Manager", "Senior Associate". */
function isBareGrade({ row, head }: HeadClause, rules: TitleRules): boolean {
  if (!head?.value.grade) return false;
  const grades = [head, ...rules.signs.findAll(row)];
  return row.words.every((_, at) => covers(grades, at));
}

/** The first clause that says what the person is; a bare grade takes the next clause in, "Director, AI Governance". */
function findHeadClause(clauses: readonly string[], rules: TitleRules): HeadClause {
  const read = clauses
    .map((clause) => tellingWords(clause, rules))
    .filter(({ words }) => words.length > 0)
    .map((row) => ({ row, head: lastHit(rules.heads.findAll(row)) }));
  const telling = read.find((clause) => clause.head && !isBareGrade(clause, rules));
  if (telling) return telling;
  const at = read.findIndex(({ head }) => head !== undefined);
  const found = read[Math.max(0, at)] ?? { row: plainWords(''), head: undefined };
  const next = at < 0 ? undefined : read[at + 1];
  return { row: next ? joinRows(found.row, next.row) : found.row, head: found.head };
}

/**
 * Takes a job title apart. Gender markers, requisition numbers, places and clauses behind the head clause are no part of `core`; `head` is the id
 * of a group of heads in the level words. A title without words for a level has none. An empty or odd title gives an
 * empty core, never a throw.
 */
export function readTitle(raw: string, rules: TitleRules, context: TitleContext = {}): ReadTitle {
  const clauses = clausesOf(cleanTitle(raw));
  const { row, head } = findHeadClause(clauses, rules);
  const sign = findLevelSign(raw, headClauseEnd(raw, row), rules, context);
  const levelWords = new Set(sign ? plainWords(sign.mention.text).words : []);
  const isHead = (at: number): boolean => head !== undefined && covers([head], at);
  const core = row.words.filter((word, at) => !levelWords.has(word) || isHead(at));
  const headWords = row.words.filter((_, at) => isHead(at));
  return {
    raw,
    core: core.join(' '),
    head: head?.value.id ?? null,
    modifiers: core.filter((word) => !headWords.includes(word)),
    level: sign,
  };
}
