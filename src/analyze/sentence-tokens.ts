import { splitBlocks } from './blocks.ts';
import { splitSentences } from './sentences.ts';
import { indexAt } from './token-index.ts';
import type { Tokens } from './tokens.ts';

/** A sentence as token indices; all ends are exclusive. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The tokens that count as near: those of the whole list item, otherwise the sentence's own. */
  readonly contextFrom: number;
  readonly contextTo: number;
  /** Whether it stands in a list item. */
  readonly isItem: boolean;
}

/** Cuts a tokenized text into sentences, in order; sentences without a word are left out. */
export function cutSentences(tokens: Tokens, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of splitBlocks(tokens.text)) {
    const blockFrom = indexAt(tokens, block.content);
    const blockTo = indexAt(tokens, block.end);
    for (const { start, end } of splitSentences(tokens.text, block, abbreviations)) {
      const from = Math.max(blockFrom, indexAt(tokens, start));
      const to = indexAt(tokens, end);
      if (from >= to) continue;
      const isItem = block.shape === 'item';
      sentences.push({
        from,
        to,
        contextFrom: isItem ? blockFrom : from,
        contextTo: isItem ? blockTo : to,
        isItem,
      });
    }
  }
  return sentences;
}
