import { wordsOf } from './phrases.ts';

/** Combining marks behind the accents in the names of letters: "eacute" is "e" and an acute accent. */
export const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  caron: '\u030c',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

const NAMES = wordsOf(
  `
nbsp ensp emsp thinsp amp lt gt quot apos bull middot hellip ndash mdash minus lsquo rsquo sbquo ldquo rdquo
bdquo laquo raquo euro pound cent yen sect copy reg trade deg plusmn times frac12 szlig oslash Oslash aelig
AElig oelig OElig rarr le ge`,
);
const SIGNS = ['\u00a0', '\u2002', '\u2003', '\u2009', ...'&<>"\'•·…–—−‘’‚“”„«»€£¢¥§©®™°±×½ßøØæÆœŒ→≤≥'];

/** The other named character references that posting text uses, without `&` and `;`. */
export const ENTITIES: ReadonlyMap<string, string> = new Map(
  NAMES.map((name, index) => [name, SIGNS[index] ?? '']),
);
