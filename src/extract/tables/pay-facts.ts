import { wordsOf } from './phrases.ts';

/**
 * Beginnings of words that say of an amount that it is not what this job pays: what others earn, what a friend who is hired is
 * worth, what the company raised, asks for or spends. Plain words.
 */
export const OTHER_MONEY: readonly string[] = wordsOf(`
average avg median market typical estimat others similar referral refer reward bounty prize voucher coupon raised
funding revenue turnover donation donat budget ticket price pricing durchschnitt üblich geschätzt empfehl prämie umsatz moyenne
estim parrain promedio media médio média gemiddeld geschat průměr odhad średni szacowan`);

/** An amount of money as a line of facts states it. */
export const PAY =
  /[$€£¥₹]\s?\d|\d\s?(?:[$€£₹]|[kK]\b|(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|CZK|SEK|NOK|DKK|INR|SGD|Kč|zł|Ft)\b)|\b(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|CZK|SEK|NOK|DKK|INR|SGD)\s?\d/;
