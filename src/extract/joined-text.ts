import type { Span } from '../model/terms.ts';
import type { PlainBlock } from './text-block.ts';

/** A posting's text, and where each of the blocks that it was joined from stands in it. */
export interface JoinedText {
  text: string;
  spans: Span[];
}

/** Blocks joined to the posting's text: "\n" between blocks, "- " before list items. */
export function joinText(blocks: readonly Pick<PlainBlock, 'text' | 'item'>[]): JoinedText {
  const spans: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const lead = (length > 0 ? '\n' : '') + (block.item ? '- ' : '');
    const start = length + lead.length;
    parts.push(lead, block.text);
    length = start + block.text.length;
    spans.push({ start, end: length });
  }
  return { text: parts.join(''), spans };
}
