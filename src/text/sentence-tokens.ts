import { type Block, splitBlocks } from './blocks.ts';
import { splitSentences } from './sentences.ts';
import { indexAt, type TokenRow } from './token-row.ts';

/** A sentence as token indices; all ends are exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The tokens that count as near: those of the whole list item, otherwise the sentence's own. */
  readonly contextFrom: number;
  readonly contextTo: number;
  /** Whether it stands in a list item. */
  readonly isItem: boolean;
  /** Whether it only heads the list behind it. */
  readonly isHeading: boolean;
}

/**
 * Most tokens of a sentence: a longer one is cut. Steps that hold what a sentence says against each other would else
 * grow with its square; the longest of 62,000 real ones, lists that lost their line breaks, have some 400.
 */
const LONGEST_SENTENCE = 1_000;
/** Most tokens of a line that only heads a list. */
const LONGEST_HEADING = 8;

/** Cuts a tokenized text into sentences, in order; sentences without a word are left out. */
export function cutSentences(tokens: TokenRow, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  const blocks = splitBlocks(tokens.text);
  for (const [place, block] of blocks.entries()) {
    const blockFrom = indexAt(tokens, block.content);
    const blockTo = indexAt(tokens, block.end);
    const isItem = block.shape === 'item';
    const isHeading =
      blockTo - blockFrom <= LONGEST_HEADING && headsList(tokens.text, block, blocks[place + 1]);
    for (const { start, end } of splitSentences(tokens.text, block, abbreviations)) {
      const from = Math.max(blockFrom, indexAt(tokens, start));
      const to = indexAt(tokens, end);
      for (let part = from; part < to; part += LONGEST_SENTENCE) {
        const partTo = Math.min(to, part + LONGEST_SENTENCE);
        sentences.push({
          from: part,
          to: partTo,
          contextFrom: isItem ? blockFrom : part,
          contextTo: isItem ? blockTo : partTo,
          isItem,
          isHeading,
        });
      }
    }
  }
  return sentences;
}

/** A short line without an end sign, right before a list item or, marked as a heading, before text. */
function headsList(text: string, block: Block, next: Block | undefined): boolean {
  if (!next || block.shape === 'item' || /[.,;!?]\s*$/.test(text.slice(block.end - 2, block.end)))
    return false;
  return next.shape === 'item' || (block.shape === 'marked' && next.shape === 'plain');
}
