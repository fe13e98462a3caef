import type { Band, PayVerdict, Salary, Warning } from '../model/review-record.ts';

/** Where and in what the pay is stated. */
export interface PaidPlace {
  readonly salary: Salary | null;
  /** ISO 3166 code, null when unknown. */
  readonly country: string | null;
}

/**
 * Warns of pay below the band. Bands are US figures, so a posting of another country is never warned of; one that
 * names no country is taken for the band's when it pays in the band's currency.
 */
export function payBelowBand(pay: PayVerdict, band: Band | null, { salary, country }: PaidPlace): Warning[] {
  if (pay.verdict !== 'below' || band === null || salary === null) return [];
  const isOfBand = country === null ? salary.currency === band.currency : country === band.region;
  if (!isOfBand) return [];
  return [
    {
      code: 'pay-below-band',
      text: 'The pay stated is below the band of this role and level.',
      evidence: [],
    },
  ];
}
