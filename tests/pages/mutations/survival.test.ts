import { expect, test } from 'vitest';
import { MUTATIONS } from './all-mutations.ts';
import { goldenPages } from './golden-labels.ts';
import { parsePage } from './mutate.ts';
import { judgePage, survivalOf, wordF1 } from './survival.ts';
import { shareOf, trialsOf } from './trials.ts';

/** Every page meets this many mutations and threes, other ones page by page; `npm run eval -- --mutate` tries them all. */
const SINGLES = 12;
const THREES = 3;

/** What of each field survives at least. Raise these when reading gets better. */
const SINGLE = { verdict: 0.95, title: 0.93, company: 0.93, text: -0.06 };
const IN_THREES = { verdict: 0.88, title: 0.84, company: 0.82, text: -0.15 };

const trials = goldenPages().flatMap((page, index) => [
  ...trialsOf(
    page,
    MUTATIONS.filter((_, at) => (at + index) % Math.ceil(MUTATIONS.length / SINGLES) === 0),
    THREES,
  ),
]);

test.each([
  [1, SINGLE],
  [3, IN_THREES],
] as const)('golden pages are read under %i mutations as they are without', (count, least) => {
  const own = trials.filter(({ mutations }) => mutations.length === count);
  const share = shareOf(own);
  for (const field of ['verdict', 'title', 'company', 'text'] as const)
    expect(share[field] ?? 0, field).toBeGreaterThanOrEqual(least[field]);
});

test('what was wrong before the mutation is not blamed on it', () => {
  const [page] = goldenPages() as [ReturnType<typeof goldenPages>[number]];
  const right = judgePage(parsePage(page));
  expect(right).toEqual({ verdict: true, title: true, company: true, text: 1 });
  const after = { verdict: false, title: true, company: false, text: 0.5 };
  expect(survivalOf(right, after)).toEqual({ verdict: false, title: true, company: false, text: -0.5 });
  expect(survivalOf({ ...right, title: false, company: null }, after)).toEqual({
    verdict: false,
    title: null,
    company: null,
    text: -0.5,
  });
});

test('word F1 counts each word as often as it stands in both', () => {
  expect(wordF1('a b b c', 'a b d')).toBeCloseTo(4 / 7, 10);
  expect(wordF1('', '')).toBe(1);
  expect(wordF1('a', '')).toBe(0);
});
