import { describe, expect, test } from 'vitest';
import { match } from '../unit/match/match-fixture.ts';
import { UNSEEN_POSTINGS, type UnseenPosting } from './unseen-postings.ts';

const DOMAIN_OF_LABEL: Readonly<Record<string, string>> = { yes: 'in', near: 'near', no: 'out' };
/** Least share of right answers, and most of the others that are called "in". */
const LEAST_RIGHT = 0.9;
const MOST_CALLED_IN = 0.05;

const answers = UNSEEN_POSTINGS.map((posting) => ({
  posting,
  domain: match(posting.title, posting.text, posting.company).domain,
}));

const allowed = ({ labels }: UnseenPosting): string[] =>
  [labels.in_domain, ...(labels.also?.in_domain ?? [])].map((one) => DOMAIN_OF_LABEL[one] ?? '');

describe('short postings in nine languages', () => {
  test.each([
    ['English', (language: string) => language === 'en'],
    ['the other languages', (language: string) => language !== 'en'],
  ])('in %s are put in their domain, nearly all', (_, isMeant) => {
    const own = answers.filter(({ posting }) => isMeant(posting.language));
    const right = own.filter(({ posting, domain }) => allowed(posting).includes(domain));
    expect(right.length / own.length).toBeGreaterThan(LEAST_RIGHT);
  });

  test('of other work are seldom called "in"', () => {
    const others = answers.filter(({ posting }) => posting.labels.in_domain !== 'yes');
    const calledIn = others.filter(({ domain }) => domain === 'in');
    expect(calledIn.length / others.length).toBeLessThan(MOST_CALLED_IN);
  });
});
