import type { Source } from '../model/posting.ts';
import { cutText, LONGEST_POSTING } from '../model/posting-limits.ts';
import type { ArticleReading } from './article.ts';
import { densestRange } from './body.ts';
import { headingKindOf } from './headings.ts';
import { htmlToBlocks } from './html-text.ts';
import { joinText } from './joined-text.ts';
import type { Page } from './page.ts';
import type { TextBlock } from './text-block.ts';

/** The posting's text by another way than the one it was read by, no longer than a posting's; null when there is none. */
export function otherText(page: Page, source: Source, article: ArticleReading | null): string | null {
  const blocks = otherBlocks(page, source, article);
  return blocks && cutText(joinText(blocks).text, LONGEST_POSTING);
}

function otherBlocks(
  { structured, outline, outside }: Page,
  source: Source,
  article: ArticleReading | null,
): readonly TextBlock[] | null {
  if (structured && source === structured.source) {
    const { from, to } = densestRange(outline, outside);
    return outline.blocks.filter((_, index) => index >= from && index < to && !outside[index]);
  }
  if (structured && structured.blocks.length > 0) return structured.blocks;
  const read = htmlToBlocks(article?.html ?? '');
  return read.some(announcesWork) ? read : null;
}

/** Article readers like surveys and notices too: only a text with a part on the work, or on whom it needs, may be the posting. */
const announcesWork = (block: TextBlock): boolean =>
  ['duties', 'profile'].includes(headingKindOf(block) ?? '');
