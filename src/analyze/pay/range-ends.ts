import type { Amount } from './amounts.ts';
import type { PayReader } from './reader.ts';

/** Beyond this ratio two amounts are not the ends of one range ("Level 4 - $72,735"). */
const MAX_RATIO = 10;

interface Ends {
  readonly min: number;
  readonly max: number;
}

/** "$120-150k" and "€45-55.000" state the thousands once, for both ends. */
export function sharedScale(low: Amount, high: Amount): Ends {
  const ends = { min: low.value, max: high.value };
  if (low.factor === null && high.factor !== null && low.value * high.factor <= high.value) {
    return { ...ends, min: low.value * high.factor };
  }
  if (low.factor !== null && high.factor === null && high.value < low.value) {
    return { ...ends, max: high.value * low.factor };
  }
  const isShort = low.factor === null && low.value < 1000 && high.value >= low.value * 1000;
  return isShort && high.value <= low.value * 1000 * MAX_RATIO ? { ...ends, min: low.value * 1000 } : ends;
}

/** Whether two ends are in order and near enough to be those of one range. */
export const isRange = ({ min, max }: Ends): boolean => min > 0 && min <= max && max <= min * MAX_RATIO;

/** Whether two amounts may be of one currency: an end often leaves it to the other. */
export function sameCurrency(reader: PayReader, low: Amount, high: Amount): boolean {
  if (!low.sign || !high.sign) return true;
  // "AUD $44 - $47": the code makes the shared sign clear.
  if (low.sign.shared !== null || high.sign.shared !== null) return isSharedBy(reader, low, high);
  return low.sign.code === high.sign.code;
}

function isSharedBy({ lexicon }: PayReader, low: Amount, high: Amount): boolean {
  const [sign, other] = low.sign?.shared ? [low.sign, high.sign] : [high.sign, low.sign];
  if (!other || other.code === null) return sign?.shared === other?.shared;
  const shared = lexicon.words.sharedSigns.find((one) => one.sign === sign?.shared);
  return shared?.currencies.includes(other.code) ?? false;
}
