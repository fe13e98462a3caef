import type { LevelSign } from '../../model/analysis.ts';
import type { LevelSignRule } from '../../model/match-rules.ts';
import { type PhraseHit, withoutShorter } from '../../text/phrase-trie.ts';
import { plainWords } from '../../text/plain-words.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { TitleContext, TitleRules } from './title-rules.ts';

/** The index of the word at which an aside begins ("Intern, Office of the CTO"); the number of words without one. */
function asideFrom(row: TokenRow, rules: TitleRules): number {
  const from = Math.min(row.words.length, ...rules.asides.findAll(row).map((hit) => hit.from));
  return from === 0 ? row.words.length : from;
}

function stronger(best: PhraseHit<LevelSignRule> | undefined, hit: PhraseHit<LevelSignRule>): boolean {
  return best === undefined || hit.value.rank > best.value.rank;
}

/** The strongest words for a level in a title, offsets into the raw title; null when it has none. `headEnd` is where its head clause ends. */
export function findLevelSign(
  raw: string,
  headEnd: number,
  rules: TitleRules,
  context: TitleContext,
): LevelSign | null {
  const row = plainWords(raw);
  let best: PhraseHit<LevelSignRule> | undefined;
  const placed = rules.signs
    .findAll(row, 0, asideFrom(row, rules))
    .filter((hit) => hit.value.where === 'anywhere' || (row.starts[hit.from] ?? 0) < headEnd);
  const ranked = placed.sort((a, b) => b.value.rank - a.value.rank);
  for (const hit of withoutShorter(ranked)) {
    if (hit.value.level !== null && stronger(best, hit)) best = hit;
  }
  if (!best?.value.level) return null;
  const { level: onLadder, atBank } = best.value;
  const level = (context.bank && atBank) || onLadder;
  const [start = 0, end = 0] = [row.starts[best.from], row.ends[best.to - 1]];
  return { level, confidence: best.value.confidence, mention: { start, end, text: raw.slice(start, end) } };
}
