import { plainText } from './compare-text.ts';
import type { TextBlock } from './text-block.ts';

/** So many words in a row are rarely the same by chance. */
const RUN = 4;
/** Share of a block's runs that must stand in the text: the rest is where someone mended a word. */
const SHARE = 0.8;

/** The words of a text known from elsewhere, to tell which blocks of the page are part of it, in time linear to both. */
export class KnownText {
  /** Length of its words. */
  readonly length: number;
  readonly #runs = new Set<string>();

  constructor(blocks: readonly TextBlock[]) {
    const text = plainText(blocks.map((block) => block.text).join(' '));
    this.length = text.length;
    const words = text.split(' ');
    for (let size = 1; size <= RUN; size++) for (const run of runsOf(words, size)) this.#runs.add(run);
  }

  /** Whether plain words stand in the text in this order; of many words, nearly all. */
  holds(plain: string): boolean {
    const words = plain.split(' ');
    const runs = runsOf(words, Math.min(RUN, words.length));
    return plain !== '' && runs.filter((run) => this.#runs.has(run)).length >= runs.length * SHARE;
  }
}

const runsOf = (words: readonly string[], size: number): string[] =>
  words.slice(0, words.length - size + 1).map((_, index) => words.slice(index, index + size).join(' '));

/**
 * For each block of a page, how much of a text known from elsewhere it shows, in plain characters. What the page repeats (a
 * company's self-portrait) is the text's own only the first time.
 */
export function shownLengths(page: readonly TextBlock[], text: KnownText): number[] {
  const seen = new Set<string>();
  return page.map((block) => {
    const plain = plainText(block.text);
    if (seen.has(plain) || !text.holds(plain)) return 0;
    seen.add(plain);
    return plain.length;
  });
}
