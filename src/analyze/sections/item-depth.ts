import type { PostingBlock } from '../../model/posting.ts';
import type { Block } from '../../text/blocks.ts';

/** Tells the depth of list items, block after block: from the page's structure, else from how far they are set in. */
export function createDepthReader(
  text: string,
  structure: readonly PostingBlock[],
): (block: Block) => number {
  const depths = new Map(structure.map(({ start, depth }) => [start, depth ?? 0]));
  let indents: number[] = [];
  return (block) => {
    if (structure.length > 0)
      return depths.get(block.content) ?? depths.get(block.start) ?? (block.shape === 'item' ? 1 : 0);
    if (block.shape !== 'item') {
      indents = [];
      return 0;
    }
    const indent = indentOf(text, block);
    indents = indents.filter((outer) => outer < indent);
    indents.push(indent);
    return indents.length;
  };
}

/** Blanks before a list sign; a tab counts for four. */
function indentOf(text: string, { start, content }: Block): number {
  const blanks = /^[ \t]*/.exec(text.slice(start, content))?.[0] ?? '';
  return blanks.length + 3 * (blanks.split('\t').length - 1);
}
