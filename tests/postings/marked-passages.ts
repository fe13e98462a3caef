import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/terms.ts';

/** A part of a posting whose skills a reader marked before any rule was written for it. */
export interface MarkedPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly (Span & { readonly text: string; readonly need: string })[];
}

const NEEDS = ['required', 'preferred', 'mentioned'] as const;
/** `[[required]]`, `{{preferred}}`, `<<mentioned>>`. */
const MARK = /\[\[([^\]]+)\]\]|\{\{([^}]+)\}\}|<<([^>]+)>>/g;

/** The passages of `marked-passages.txt`: "### id | title", then the text with its marks. */
export const MARKED_PASSAGES: readonly MarkedPassage[] = readFileSync(
  new URL('marked-passages.txt', import.meta.url),
  'utf8',
)
  .split(/^### /m)
  .slice(1)
  .map(readPassage);

function readPassage(block: string): MarkedPassage {
  const [head = '', ...lines] = block.trimEnd().split('\n');
  const [id = '', title = ''] = head.split(' | ');
  const marked = lines.join('\n');
  let text = '';
  let end = 0;
  const marks = [...marked.matchAll(MARK)].map((match) => {
    text += marked.slice(end, match.index);
    const start = text.length;
    const which = match.slice(1).findIndex((one) => one !== undefined);
    const phrase = match[which + 1] ?? '';
    text += phrase;
    end = match.index + match[0].length;
    return { start, end: text.length, text: phrase, need: NEEDS[which] ?? '' };
  });
  return { id, title, text: text + marked.slice(end), marks };
}
