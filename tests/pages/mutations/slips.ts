import type { Mutation } from './mutation.ts';

/** The tags of the page's body changed; its head, scripts and styles stay. */
function inMarkup(html: string, change: (markup: string) => string): string {
  const start = html.search(/<body[\s>]/i);
  if (start < 0) return html;
  return (
    html.slice(0, start) +
    html
      .slice(start)
      .split(/(<(script|style)\b[\s\S]*?<\/\2>)/i)
      // Splitting by a pattern with two groups gives text, match, name of the match in turn.
      .filter((_, index) => index % 3 !== 2)
      .map((part, index) => (index % 2 === 1 ? part : change(part)))
      .join('')
  );
}

const BLOCK = '(?:p|div|ul|ol|li|h[1-6]|section|article|main|table|tbody|tr|td|body|header|footer|nav)';

/** Mutations of the markup itself: what people and bad templates write, and browsers forgive. */
export const SLIP_MUTATIONS: readonly Mutation[] = [
  {
    name: 'items-unclosed',
    sentence: 'Items of lists are not closed.',
    html: (html) => inMarkup(html, (markup) => markup.replace(/<\/li>/gi, '')),
  },
  {
    name: 'paragraphs-unclosed',
    sentence: 'Paragraphs are not closed.',
    html: (html) => inMarkup(html, (markup) => markup.replace(/<\/p>/gi, '')),
  },
  {
    name: 'cells-unclosed',
    sentence: 'Rows and cells of tables are not closed.',
    html: (html) => inMarkup(html, (markup) => markup.replace(/<\/(?:td|tr|tbody|dd|dt)>/gi, '')),
  },
  {
    name: 'anchor-unclosed',
    sentence: 'A named anchor before the page is not closed.',
    html: (html) => html.replace(/(<body[^>]*>)/i, '$1<a name="top">'),
  },
  {
    name: 'link-unclosed',
    sentence: 'A link before the main heading is not closed.',
    html: (html) => html.replace(/(<h1[\s>])/i, '<a href="/index.html">$1'),
  },
  {
    name: 'bold-unclosed',
    sentence: 'A bold element is opened again where it should be closed.',
    html: (html) => inMarkup(html, (markup) => markup.replace(/<\/(strong|b)>/i, '<$1>')),
  },
  {
    name: 'divs-unclosed',
    sentence: 'Three divs are not closed.',
    html: (html, dice) => dropSome(html, /<\/div>/gi, dice.roll(4) + 2),
  },
  {
    name: 'divs-closed-twice',
    sentence: 'Some paragraphs are followed by a stray closing div.',
    html: (html, dice) => {
      let at = dice.roll(3);
      return inMarkup(html, (markup) =>
        markup.replace(/<\/p>/gi, (tag) => (++at % 4 === 0 ? `${tag}</div>` : tag)),
      );
    },
  },
  {
    name: 'tags-shouted',
    sentence: 'Tags and attributes are written in capitals.',
    html: (html) =>
      inMarkup(html, (markup) =>
        markup.replace(
          /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g,
          (_, slash: string, tag: string, rest: string) =>
            `<${slash}${tag.toUpperCase()}${rest.replace(/\s([a-z-]+)=/g, (_all, name: string) => ` ${name.toUpperCase()}=`)}>`,
        ),
      ),
  },
  {
    name: 'markup-without-spaces',
    sentence: 'No white space is left between blocks.',
    html: (html) =>
      inMarkup(html, (markup) =>
        markup
          .replace(new RegExp(`\\s+(?=</?${BLOCK}[\\s>])`, 'gi'), '')
          .replace(new RegExp(`(</?${BLOCK}(?:\\s[^<>]*)?>)\\s+`, 'gi'), '$1'),
      ),
  },
  {
    name: 'markup-indented',
    sentence: 'Every tag of a block stands on a line of its own, far to the right.',
    html: (html) =>
      inMarkup(html, (markup) =>
        markup.replace(new RegExp(`(</?${BLOCK}(?:\\s[^<>]*)?>)`, 'gi'), '\n\t\t\t\t$1\n\t\t\t\t\t'),
      ),
  },
  {
    name: 'document-bare',
    sentence: 'There is no doctype, and head and body are not marked.',
    html: (html) => html.replace(/<!doctype[^>]*>|<\/?(?:head|body)(?:\s[^>]*)?>/gi, ''),
  },
];

/** Every n-th match left out, at most three times. */
function dropSome(html: string, pattern: RegExp, step: number): string {
  let [seen, dropped] = [0, 0];
  return inMarkup(html, (markup) =>
    markup.replace(pattern, (tag) => (++seen % step === 0 && dropped++ < 3 ? '' : tag)),
  );
}
