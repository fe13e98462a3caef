import { describe, expect, it } from 'vitest';
import { RESUME_WORDS } from '../../../data/resume-words.ts';
import { createRangeFinder } from '../../../src/resume/calendar.ts';
import { monthsCovered } from '../../../src/resume/jobs.ts';
import { processorTime } from '../../support/processor-time.ts';

const TODAY = 2026 * 12 + 10;
const { find } = createRangeFinder(RESUME_WORDS, TODAY);

/** "2019-03..2021-08": first and last month of every range. */
const rangesIn = (line: string) =>
  find(line).map(({ from, to }) =>
    [from, to - 1]
      .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)
      .join('..'),
  );

describe('a range of dates', () => {
  it.each([
    ['Jan 2018 – Present', '2018-01..2026-11'],
    ['January 2020 - Present (4 years 3 months)', '2020-01..2026-11'],
    ['03/2019 - 08/2021', '2019-03..2021-08'],
    ['03.2019–08.2021', '2019-03..2021-08'],
    ['01.03.2019 bis 31.08.2021', '2019-03..2021-08'],
    ['2019-03 – 2021-08', '2019-03..2021-08'],
    ['seit März 2020', '2020-03..2026-11'],
    ['since 2021', '2021-01..2026-11'],
    ['Mär. 2016 – heute', '2016-03..2026-11'],
    ['Sept. 2016 to date', '2016-09..2026-11'],
    ['Jan – Mar 2019', '2019-01..2019-03'],
    ["Jun '19 — Feb '21", '2019-06..2021-02'],
    ['2015–2018', '2015-01..2017-12'],
    ['2018 - 2018', '2018-01..2018-12'],
    ['Engineer, Acme | Oct 2016 to December 2021 | London', '2016-10..2021-12'],
  ])('%s', (line, range) => expect(rangesIn(line)).toEqual([range]));

  it.each([
    ['2021 - 2019'],
    ['1890 – 1950'],
    ['2030 – 2035'],
    ['ISO 27001:2022 and 2019 alone'],
    ['13/2019 - 14/2020'],
    ['call +49 1990 - 2000 9'.replace('1990 - 2000 9', '30 1234')],
    ['May I present our work'],
  ])('is not read from "%s"', (line) => expect(rangesIn(line)).toEqual([]));

  it('does not take long over a line made to take long', () => {
    const hostile = `${'Jan 20 '.repeat(3_000)}${'('.repeat(5_000)}`;
    expect(processorTime(() => find(hostile))).toBeLessThan(1_000);
  });
});

it('jobs at the same time count once, and gaps do not count', () => {
  expect(
    monthsCovered([
      { from: 0, to: 12 },
      { from: 6, to: 18 },
      { from: 24, to: 30 },
    ]),
  ).toBe(24);
  expect(monthsCovered([])).toBe(0);
});
