import { FEWEST_OBSERVED, type ObservedGroup, type ObservedPayData } from '../model/observed-pay.ts';
import type { ObservedPay } from '../model/pay.ts';
import type { Domain } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';

/** What is known of the posting whose pay is looked for. */
interface ObservedPayQuery {
  readonly domain: Domain | null;
  readonly company: string | null;
  /** ISO code; null where the posting names no place that is known. */
  readonly country: string | null;
}

/**
 * What postings of the same sort of employer state, whatever their level, in US dollars a year.
 * @returns Null outside the field, in another country, and where too few postings were observed. `source` says in words whose
 * pay it is, of which years, and which levels it mixes.
 */
export function observedPayOf(
  { domain, company, country }: ObservedPayQuery,
  data: ObservedPayData,
): ObservedPay | null {
  if (domain !== 'in' || (country !== null && country !== data.region)) return null;
  const group = groupOf(company ?? '', data.groups);
  if (!group || group.n < FEWEST_OBSERVED) return null;
  const { n, min, middle, max } = group;
  return { n, min, middle, max, source: wordsOf(group, data) };
}

function groupOf(company: string, groups: readonly ObservedGroup[]): ObservedGroup | undefined {
  const name = `${plainWords(company).words.join(' ')} `;
  const isNamed = (employer: string): boolean => name.startsWith(`${plainWords(employer).words.join(' ')} `);
  const own = groups.find(({ employers }) => employers?.some(isNamed));
  return own ?? groups.find(({ employers }) => employers === null);
}

function wordsOf({ name, levels }: ObservedGroup, { region, years }: ObservedPayData): string {
  const { unknown, ...known } = levels;
  const counted = Object.entries(known).map(([level, count]) => `${count} ${level}`);
  const mixed = [...counted, ...(unknown ? [`${unknown} of no stated level`] : [])].join(', ');
  return `${region} postings of ${name}, ${years.from} to ${years.to}, all levels together: ${mixed}`;
}
