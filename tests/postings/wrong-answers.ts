import type { StoredReview } from '../../src/model/review-record.ts';
import type { PayRange } from '../../src/model/terms.ts';
import type { Labels } from './own-postings.ts';

/** The answers of a record that no label allows, as given; a field that is right is absent. */
export type WrongAnswers = Partial<
  Record<'domain' | 'track' | 'role' | 'level' | 'years' | 'salary', unknown>
>;

const DOMAIN_OF_LABEL: Readonly<Record<string, string>> = { yes: 'in', near: 'near', no: 'out' };

const withSeconds = (labels: Labels, key: 'in_domain' | 'track' | 'role' | 'level'): (string | null)[] => [
  labels[key],
  ...(labels.also?.[key] ?? []),
];

const payOf = (pay: PayRange | null | undefined): string =>
  pay ? `${pay.min ?? '…'}–${pay.max ?? '…'} ${pay.currency} a ${pay.period}` : 'none';

/** What is allowed and what was given, for every field that the labels speak of. */
function comparisons({ domain, track, role, level, years, salary }: StoredReview, labels: Labels) {
  const isIn = labels.in_domain === 'yes';
  const levels = withSeconds(labels, 'level').map((one) => one?.split('/')[0]);
  return [
    ['domain', withSeconds(labels, 'in_domain').map((one) => DOMAIN_OF_LABEL[one ?? '']), domain, true],
    ['track', withSeconds(labels, 'track').map((one) => one?.toLowerCase()), track, isIn],
    ['role', withSeconds(labels, 'role'), role?.title ?? null, isIn],
    ['level', levels, level, labels.level !== 'unknown'],
    ['years', [labels.years_min, ...(labels.years_also ?? [])], years?.min ?? null, true],
    ['salary', [labels.salary, ...(labels.salary_also ?? [])].map(payOf), payOf(salary), true],
  ] as const;
}

/** Compares a record with its labels: an empty object when every answer is one of the allowed ones. */
export function wrongAnswers(record: StoredReview, labels: Labels): WrongAnswers {
  const wrong = comparisons(record, labels).filter(
    ([, allowed, given, isCompared]) => isCompared && !allowed.some((one) => one === given),
  );
  return Object.fromEntries(wrong.map(([field, , given]) => [field, given]));
}
