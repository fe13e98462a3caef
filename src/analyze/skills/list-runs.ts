import { GAP } from '../../text/gaps.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { ListWord, Reading } from '../reading.ts';

/** What joins two neighbors of a list: a comma or slash ("plain"), "and" ("all"), "or" ("any"); null when they are no list. */
export type Joint = 'plain' | Exclude<ListWord, 'examples' | 'choices'>;

/** Most tokens between two items: ", and/or". */
const LONGEST_JOINT = 4;

/** How tokens [from, to) join what stands before and behind them; null when anything but list words stands there. */
export function readJoint(tokens: TokenRow, from: number, to: number, reading: Reading): Joint | null {
  if (to - from > LONGEST_JOINT) return null;
  const joints: Joint[] = tokens.gaps[to] === GAP.slash ? ['plain'] : [];
  for (let at = from; at < to; ) {
    if (tokens.words[at] === ',') {
      joints.push('plain');
      at += 1;
      continue;
    }
    const hit = reading.listWords.longestAt(tokens, at, to);
    if (!hit || hit.value === 'examples' || hit.value === 'choices') return null;
    joints.push(hit.value);
    at = hit.to;
  }
  return joints.includes('any') ? 'any' : (joints.at(-1) ?? null);
}
