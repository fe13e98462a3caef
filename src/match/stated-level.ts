import type { LevelSignRule } from '../model/match-rules.ts';
import type { Level } from '../model/terms.ts';
import { splitBlocks } from '../text/blocks.ts';
import { type PhraseHit, withoutShorter } from '../text/phrase-trie.ts';
import { plainWords } from '../text/plain-words.ts';
import { indexAt, type TokenRow } from '../text/token-row.ts';
import type { StatedLevel } from './level.ts';
import type { Matcher } from './rules.ts';

/** A field's label and value, or a badge, are no longer than this many words. */
const LONGEST_FIELD = 9;
/** Signs below this confidence are words of custom, "Associate". */
const PLAIN = 0.55;

/** A line of a text as the words [from, to) of its row. */
interface Line {
  readonly row: TokenRow;
  readonly from: number;
  readonly to: number;
}

type Sign = PhraseHit<LevelSignRule> & { readonly value: { readonly level: Level } };

function strongestSign({ row, from, to }: Line, matcher: Matcher): Sign | null {
  const signs = withoutShorter(matcher.title.signs.findAll(row, from, to)).filter(
    (hit): hit is Sign => hit.value.level !== null && hit.value.confidence >= PLAIN,
  );
  return signs.sort((a, b) => b.value.rank - a.value.rank)[0] ?? null;
}

/** Whether a line holds a level and words that may stand beside one, nothing else. */
function isBadge({ row, from, to }: Line, matcher: Matcher): boolean {
  const signs = matcher.title.signs.findAll(row, from, to);
  for (let at = from; at < to; at += 1) {
    const isSign = signs.some((sign) => at >= sign.from && at < sign.to);
    if (!isSign && !matcher.fieldFillers.has(row.words[at] ?? '')) return false;
  }
  return true;
}

/** Where the value of a labelled line begins; null where no label opens it. */
const valueFrom = ({ row, from, to }: Line, matcher: Matcher): number | null =>
  matcher.levelFields.longestAt(row, from, to)?.to ?? null;

/**
 * The level that the posting names in a field, "Seniority: Senior", label and value on one line or two, or in a badge of its own,
 * "Mid level"; null without one. The first counts.
 */
export function findStatedLevel(text: string, matcher: Matcher): StatedLevel | null {
  const row = plainWords(text);
  let isLabelled = false;
  for (const block of splitBlocks(text)) {
    const line: Line = { row, from: indexAt(row, block.content), to: indexAt(row, block.end) };
    const isShort = line.to - line.from <= LONGEST_FIELD;
    const valueAt = isShort ? valueFrom(line, matcher) : null;
    const value: Line = { ...line, from: valueAt ?? line.from };
    const sign = isShort && value.from < value.to ? strongestSign(value, matcher) : null;
    const isField = isBadge(value, matcher) && (valueAt !== null || isLabelled || line.to - line.from > 1);
    if (sign && isField) {
      const [start = block.start, end = block.end] = [row.starts[sign.from], row.ends[sign.to - 1]];
      return { level: sign.value.level, start, end };
    }
    isLabelled = valueAt !== null && valueAt === line.to;
  }
  return null;
}
