import { nameWords } from '../../text/name-words.ts';
import type { TokenRow } from '../../text/token-row.ts';

/** Title lines stand at the top; a short title's words further down can be a requirement. */
const TOP_TOKENS = 60;
/** From this many words on, a title that is met again in full is the title again. */
const LONG_TITLE = 3;

/** Token indices, `to` exclusive. */
interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether what is asked about is but a part of the name. */
type HitTest = (hit: NameSpan) => boolean;

/** Tells the skills that are but a part of the posting's title, wherever it is repeated. An empty title holds none. */
export function createTitleTest(tokens: TokenRow, title: string): HitTest {
  const isInTitle = createNameTest(tokens, title);
  const isLong = wordsOfName(title).length >= LONG_TITLE;
  return (hit) => (isLong || hit.from < TOP_TOKENS) && isInTitle(hit);
}

/** Tells the skills that are but a part of a name, such as the employer's. An empty name holds none. */
export function createNameTest(tokens: TokenRow, name: string): HitTest {
  const wanted = wordsOfName(name);
  const spans = wanted.length > 0 ? findName(tokens, wanted) : [];
  return ({ from, to }) => to <= (lastUpTo(spans, from)?.to ?? -1);
}

/** Of spans in order the last that begins at a token or before it: no earlier one reaches farther. */
function lastUpTo(spans: readonly NameSpan[], at: number): NameSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** "Law, Risk & Compliance" and "Law Risk and Compliance" are one name. */
const isFiller = (word: string): boolean => word === ',' || word === 'and';

const wordsOfName = (name: string): string[] => nameWords(name).words.filter((word) => !isFiller(word));

function findName({ words }: TokenRow, wanted: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (
    let from = words.indexOf(wanted[0] ?? '');
    from >= 0;
    from = words.indexOf(wanted[0] ?? '', from + 1)
  ) {
    let to = from;
    let known = 0;
    for (; to < words.length && known < wanted.length; to += 1) {
      const word = words[to] ?? '';
      if (word === wanted[known]) known += 1;
      else if (!isFiller(word)) break;
    }
    if (known === wanted.length) spans.push({ from, to });
  }
  return spans;
}
