import type { ExchangeRates } from '../../src/model/career-pack.ts';
import type { DataFiles } from '../data-files.ts';

/** Days after which exchange rates are worth renewing: major currencies move by some per cent in a quarter. */
const RATES_LAST = 90;
const DAY_MS = 86_400_000;

/**
 * What in the pack has grown old by a day, one line each. Old figures are still right for their own day, so that nobody's
 * build stops for them.
 * @param today ISO date.
 */
export function findAged(files: DataFiles, today: string): string[] {
  const rates = files.get('rates.json') as Pick<ExchangeRates, 'date'> | undefined;
  if (rates === undefined) return [];
  const days = Math.floor((Date.parse(today) - Date.parse(rates.date)) / DAY_MS);
  return days > RATES_LAST ? [`rates.json: the rates are ${days} days old: renew them and their date`] : [];
}
