import type { PayPeriod, PayRange } from '../model/terms.ts';
import { plainText } from './compare-text.ts';
import { isSchemaNode, type SchemaNode } from './json-ld.ts';
import { nameOf, valuesOf, valueText } from './schema-values.ts';

/** A longer value is a text about pay, not pay. */
const LONGEST_VALUE = 100;
/** An amount stands at most so deep in nodes of its own. */
const DEEPEST = 3;

/** Words for a period, as beginnings of plain words, and codes of UN/CEFACT and ISO 8601. */
const PERIODS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/\b(?:year|yr|ann|año|an\b|ano\b|jahr|jaar|rok|p ?a\b|p1y)/, 'year'],
  [/\b(?:mon|mth|mois|mese|mes\b|maand|mies|měs|p1m)/, 'month'],
  [/\b(?:week|wk|wee|woche|semaine|p1w|p7d)/, 'week'],
  [/\b(?:day|daily|tag\b|jour|p1d)/, 'day'],
  [/\b(?:hour|hur|hr|stunde|heure|pt1h)/, 'hour'],
];

/** What a sign of a currency means where the place says nothing else. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['$', 'USD'],
];

/** Digits in groups of three, in Indian groups, or plain; then what makes thousands and millions of them. */
const AMOUNT =
  /(\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,2}(?:,\d{2}){1,3},\d{3}|\d{1,12}(?:[.,]\d{1,2})?)(?!\d)\s?(k|m)?\b/gi;

/**
 * schema.org `baseSalary` as a range, whichever way round it stands, also as a number or a line of text; null without a
 * positive amount. A currency that is no ISO code is null. `currency` is the one that stands beside the field.
 */
export function payOf(value: unknown, currency: unknown = null): PayRange | null {
  const base = valuesOf(value)[0];
  if (!isSchemaNode(base)) return payInText(valueText(base), currency);
  const inner = valuesOf(base.value)[0];
  const node: SchemaNode = isSchemaNode(inner) ? inner : {};
  const [min = null] = amountsOf(node.minValue ?? base.minValue);
  const [max = null] = amountsOf(node.maxValue ?? base.maxValue);
  const stated = amountsOf(isSchemaNode(inner) ? inner.value : inner);
  const unit = [node.unitText, base.unitText, node.unitCode, base.unitCode, inner, node.value].map(valueText);
  return rangeOf((min ?? max) ? [min, max] : stated, {
    currency: currencyOf(base.currency ?? node.currency ?? currency ?? inner),
    period: unit.map(periodIn).find((period) => period !== null) ?? null,
  });
}

function payInText(text: string, currency: unknown): PayRange | null {
  if (text.length > LONGEST_VALUE) return null;
  return rangeOf(amountsOf(text), { currency: currencyOf(currency ?? text), period: periodIn(text) });
}

function rangeOf(
  [one = null, other = one]: readonly (number | null)[],
  terms: Pick<PayRange, 'currency' | 'period'>,
): PayRange | null {
  if (one === null && other === null) return null;
  const isSwapped = one !== null && other !== null && one > other;
  return { min: isSwapped ? other : one, max: isSwapped ? one : other, ...terms };
}

function periodIn(text: string): PayPeriod | null {
  const plain = plainText(text.slice(0, LONGEST_VALUE));
  return PERIODS.find(([form]) => form.test(plain))?.[1] ?? null;
}

function currencyOf(value: unknown): string | null {
  const text = nameOf(value) ?? '';
  const code = /\b[A-Z]{3}\b/.exec(text.length === 3 ? text.toUpperCase() : text)?.[0];
  return code ?? SIGNS.find(([sign]) => text.includes(sign))?.[1] ?? null;
}

/** The positive amounts of a value, at most two: of a number, of a text, of a node around either. */
function amountsOf(value: unknown, depth = 0): number[] {
  if (isSchemaNode(value)) return depth < DEEPEST ? amountsOf(value.value ?? value['@value'], depth + 1) : [];
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? [value] : [];
  const text = valueText(value);
  if (text.length > LONGEST_VALUE) return [];
  const found = [...text.matchAll(AMOUNT)].map(
    ([, digits = '', unit = '']) => numberOf(digits) * timesOf(unit),
  );
  const [first, second] = found;
  // "100-120k": the sign stands behind the last one only.
  const scale = first && second && first < 1_000 && second >= 1_000 && second / first >= 1_000 ? 1_000 : 1;
  return found
    .map((amount, index) => (index === 0 ? amount * scale : amount))
    .filter((amount) => amount > 0)
    .slice(0, 2);
}

const timesOf = (unit: string) => ({ k: 1_000, m: 1_000_000 })[unit.toLowerCase()] ?? 1;

/** One or two digits behind the last sign are decimals; other signs part thousands. */
function numberOf(digits: string): number {
  const [, whole = digits, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals || 0}`);
}
