import { KIND } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** Names that end in a plus, folded and without it: a plus behind a blank belongs to one of these alone. */
export const PLUS_NAMES: ReadonlySet<string> = new Set([
  'a',
  'airtp',
  'casp',
  'cloud',
  'cysa',
  'linux',
  'network',
  'osai',
  'oscp',
  'pentest',
  'sec',
  'secai',
  'security',
  'server',
]);

/** What can follow "Security +" where the plus joins nothing; before any other word it stands for "and". */
const BEHIND: ReadonlySet<string> = new Set(
  'and ce cert certificate certification certifications certified certs is or preferred required'.split(' '),
);

/**
 * The index behind the plus of "Security +", with one blank before it.
 * @param from The token at which the name begins; `end` the index behind the name.
 * @param before The word before the name, "" for none: behind the issuer's name every plus is the name's own.
 * @returns `end` where no plus belongs to the name, as in "security + privacy" and "Security + Privacy".
 */
export function endOfDetachedPlus(tokens: Tokens, from: number, end: number, before: string): number {
  const { text, kinds, starts, forms } = tokens;
  const isDetached = kinds[end] === KIND.blank && forms[end + 1] === '+' && end === from + 1;
  if (!isDetached || !PLUS_NAMES.has(forms[from] ?? '')) return end;
  const initial = text.charAt(starts[from] ?? 0);
  const isOwn = before === 'comptia' || (initial !== initial.toLowerCase() && joinsNothing(tokens, end + 2));
  return isOwn ? end + 2 : end;
}

/** Whether what follows a plus, behind a blank or none, ends the name. */
function joinsNothing({ kinds, forms }: Tokens, behind: number): boolean {
  const next = kinds[behind] === KIND.blank ? behind + 1 : behind;
  const kind = kinds[next];
  if (kind === undefined || kind === KIND.break || kind === KIND.punctuation) return true;
  return kind === KIND.word && next > behind && BEHIND.has(forms[next] ?? '');
}
