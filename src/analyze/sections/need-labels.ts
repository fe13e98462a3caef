import type { TokenRow } from '../../text/token-row.ts';
import type { LabelKind, Reading } from '../reading.ts';

/** Most words of a label: "Nice to have skills for this role". */
const LONGEST_LABEL = 7;

/**
 * The need that tokens [from, to) name when they are nothing but a label: "Must have", "Desirable criteria". Null for
 * anything else, and for "Essential/Desirable", which heads a column of labels.
 */
export function labelKind(tokens: TokenRow, from: number, to: number, reading: Reading): LabelKind | null {
  if (to <= from || to - from > LONGEST_LABEL) return null;
  let kind: LabelKind | null = null;
  for (let at = from; at < to; ) {
    const hit = reading.needLabels.longestAt(tokens, at, to);
    if (hit && kind !== null && hit.value !== kind) return null;
    if (!hit && !reading.labelFillers.has(tokens.words[at] ?? '')) return null;
    kind = hit?.value ?? kind;
    at = hit?.to ?? at + 1;
  }
  return kind;
}
