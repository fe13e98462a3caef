import type { LevelSign } from '../model/analysis.ts';
import type { LevelSignRule } from '../model/match-rules.ts';
import { findPhrases, type PhraseHit, withoutShorter } from '../text/find-phrases.ts';
import { type Word, wordsOf } from '../text/folded-words.ts';
import type { TitleContext, TitleRules } from './title.ts';

/** Words of the raw title up to an aside ("Intern, Office of the CTO"), offsets into the raw title. */
function wordsBeforeAside(raw: string, rules: TitleRules): Word[] {
  const words = wordsOf(raw);
  const from = Math.min(words.length, ...findPhrases(rules.asides, words).map((hit) => hit.from));
  return from === 0 ? words : words.slice(0, from);
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
  const words = wordsBeforeAside(raw, rules);
  let best: PhraseHit<LevelSignRule> | undefined;
  const placed = findPhrases(rules.signs, words).filter(
    (hit) => hit.value.where === 'anywhere' || (words[hit.from]?.start ?? 0) < headEnd,
  );
  const ranked = placed.sort((a, b) => b.value.rank - a.value.rank);
  for (const hit of withoutShorter(ranked)) {
    if (hit.value.level !== null && stronger(best, hit)) best = hit;
  }
  const first = best && words[best.from];
  const last = best && words[best.to - 1];
  if (!best?.value.level || !first || !last) return null;
  const { level: onLadder, atBank, alone } = best.value;
  const level = (context.bank && atBank) || (context.alone && alone) || onLadder;
  const mention = { start: first.start, end: last.end, text: raw.slice(first.start, last.end) };
  return { level, confidence: best.value.confidence, mention };
}
