import type { TextBlock } from '../../../src/extract/text-block.ts';

/** A paragraph that came from no page, but for what is given. */
export const textBlock = (text: string, known: Partial<TextBlock> = {}): TextBlock => ({
  text,
  segments: [],
  item: false,
  level: 0,
  linkLength: 0,
  lists: 0,
  cell: null,
  ...known,
});
