import type { SectionKind } from '../../model/review-record.ts';
import type { Need } from '../../model/terms.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { findLabelScopes } from './label-scopes.ts';
import { findScopes } from './need-scopes.ts';

export { isClauseStart } from './need-scopes.ts';

/** What a section alone says of the skills in it. "other" is decided by the shape of the text. */
const NEED_OF_SECTION: Readonly<Record<Exclude<SectionKind, 'other'>, Need | null>> = {
  required: 'required',
  responsibilities: 'required',
  preferred: 'preferred',
  'not-needed': null,
  about: null,
  benefits: null,
  pay: null,
  legal: null,
};

/** How strongly what stands at a place is asked for. */
interface Asking {
  readonly need: Need;
  /** Whether a demand or a wish speaks of it, not only a duty or the text around. */
  readonly isDemanded: boolean;
}

/** Sections that say what a person must or should bring. */
const ASKS: Readonly<Partial<Record<SectionKind, true>>> = { required: true, preferred: true };

/** Says how strongly what stands at a token of one sentence is asked for. Null: not at all. */
export type NeedReader = (at: number, section: SectionKind) => Asking | null;

/**
 * Reads a sentence's cues once; where several hold, "not needed" goes before "preferred" before "required".
 * `hasHeadings` says that some heading of the posting tells what is asked for: then running text outside is no demand.
 */
export function createNeedReader(
  tokens: TokenRow,
  sentence: Sentence,
  reading: Reading,
  hasHeadings: boolean,
): NeedReader {
  const scopes = [...findScopes(tokens, sentence, reading), ...findLabelScopes(tokens, sentence, reading)];
  const otherNeed: Need = sentence.isItem || !hasHeadings ? 'required' : 'mentioned';
  return (at, section) => {
    const base = section === 'other' ? otherNeed : NEED_OF_SECTION[section];
    if (base === null) return null;
    const holding = scopes.filter(({ from, to }) => from <= at && at < to);
    if (holding.some(({ need }) => need === 'not-needed')) return null;
    const isDemanded = holding.length > 0 || ASKS[section] === true || (section === 'other' && !hasHeadings);
    if (holding.some(({ need }) => need === 'preferred')) return { need: 'preferred', isDemanded };
    // "Experience with" stands in wishes too, so among wishes only a plain "is required" makes a demand.
    const isRequired = holding.some(
      ({ need, rules }) => need === 'required' && (rules !== 'behind' || base === 'mentioned'),
    );
    return { need: isRequired ? 'required' : base, isDemanded };
  };
}
