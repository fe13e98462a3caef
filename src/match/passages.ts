import type { PostingSection, SectionKind } from '../model/review-record.ts';
import type { Span } from '../model/terms.ts';
import { splitBlocks } from '../text/blocks.ts';
import { plainWords } from '../text/plain-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { indexAt, type TokenRow } from '../text/token-row.ts';

/** A sentence or list item of a posting. */
export interface Passage extends Span {
  readonly kind: SectionKind;
  /** Its words are those from `from` to `to`, exclusive, of the whole text's. */
  readonly row: TokenRow;
  readonly from: number;
  readonly to: number;
}

/** A passage has at most this many words; longer text without punctuation is cut, so that no step grows with the page. */
const MOST_WORDS = 120;
/** A cut too many behind an abbreviation does no harm here, so none are named. */
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

const spansOf = (text: string): Span[] =>
  splitBlocks(text).flatMap((block) => splitSentences(text, block, NO_ABBREVIATIONS));

function kindReader(sections: readonly PostingSection[]): (at: number) => SectionKind {
  const sorted = [...sections].sort((a, b) => a.start - b.start);
  let index = 0;
  return (at) => {
    while (index < sorted.length && (sorted[index]?.end ?? 0) <= at) index += 1;
    const section = sorted[index];
    return section && section.start <= at ? section.kind : 'other';
  };
}

/** Cuts a text into sentences and list items, those of the unwanted kinds of section left out. Offsets index `text`. */
export function readPassages(
  text: string,
  sections: readonly PostingSection[],
  isWanted: (kind: SectionKind) => boolean,
): Passage[] {
  const kindAt = kindReader(sections);
  const row = plainWords(text);
  const passages: Passage[] = [];
  for (const span of spansOf(text)) {
    const kind = kindAt(span.start);
    if (!isWanted(kind)) continue;
    const last = indexAt(row, span.end);
    for (let from = indexAt(row, span.start); from < last; from += MOST_WORDS) {
      const to = Math.min(last, from + MOST_WORDS);
      const [start = span.start, end = span.end] = [row.starts[from], row.ends[to - 1]];
      passages.push({ kind, row, from, to, start, end });
    }
  }
  return passages;
}
