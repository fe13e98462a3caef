import payWords from '../../../../data/pay-words.json' with { type: 'json' };
import { type FoundPay, findPay, type PayContext } from '../../../../src/analyze/pay/find-pay.ts';
import type { PayWords } from '../../../../src/model/pay-rules.ts';

/** Reads pay with the pack's own words. */
export const readPay = (text: string, context: Partial<PayContext> = {}): FoundPay =>
  findPay(text, { language: null, country: null, words: payWords as PayWords, ...context });

/** The main range in short: "60000–80000 EUR/year"; null when no pay was found. */
export function shortPay(text: string, context: Partial<PayContext> = {}): string | null {
  const { salary } = readPay(text, context);
  if (!salary) return null;
  return `${salary.min ?? ''}–${salary.max ?? ''} ${salary.currency ?? '?'}/${salary.period ?? '?'}`;
}
