import { describe, expect, test } from 'vitest';
import { decideLevel, levelDistance, levelOfYears } from '../../../src/match/level.ts';
import type { LevelSign } from '../../../src/model/analysis.ts';
import type { Level } from '../../../src/model/terms.ts';
import { hear, match } from './match-fixture.ts';

const sign = (level: Level, confidence: number): LevelSign => ({
  level,
  confidence,
  mention: { start: 0, end: 1, text: 'x' },
});
const years = (min: number | null) => ({ min, max: null, start: 0, end: 1, because: 'asked-for' });
const TEXT = hear('You bake bread.');

describe('levelOfYears', () => {
  test.each([
    [0, 'entry'],
    [2, 'entry'],
    [3, 'mid'],
    [4.5, 'mid'],
    [5, 'senior'],
    [7, 'senior'],
    [8, 'lead'],
    [20, 'lead'],
    [null, null],
  ])('takes %j years for %j', (min, level) => {
    expect(levelOfYears(years(min))).toBe(level);
  });

  test('is null without years', () => {
    expect(levelOfYears(null)).toBeNull();
  });
});

describe('decideLevel', () => {
  test.each([
    ['a firm title against the years', sign('senior', 0.92), 1, 'senior', 0.72],
    ['a firm title that the years agree with', sign('senior', 0.92), 5, 'senior', 0.96],
    ['a firm title alone', sign('lead', 0.9), null, 'lead', 0.88],
    ['the years against a weak title', sign('mid', 0.6), 5, 'senior', 0.82],
    ['a weak title that the years agree with', sign('mid', 0.6), 3, 'mid', 0.96],
    ['a weak title alone', sign('mid', 0.6), null, 'mid', 0.6],
    ['the years alone', null, 8, 'lead', 0.82],
    ['nothing for custom beside a text', sign('mid', 0.4), null, null, 0],
    ['nothing at all', null, null, null, 0],
  ])('takes %s', (_, title, min, level, confidence) => {
    expect(decideLevel(title, years(min), TEXT)).toEqual({ level, confidence });
  });

  test('takes custom where there is no text', () => {
    expect(decideLevel(sign('mid', 0.4), null, [])).toEqual({ level: 'mid', confidence: 0.4 });
  });

  test('takes words of scope last', () => {
    expect(decideLevel(null, null, hear('This role is open to recent graduates.'))).toEqual({
      level: 'entry',
      confidence: 0.6,
    });
  });
});

test('levelDistance counts steps both ways', () => {
  expect([levelDistance('entry', 'senior'), levelDistance('lead', 'mid')]).toEqual([2, 2]);
});

test('a vice president is senior at a bank', () => {
  expect(match('Vice President, AI Risk', 'You assess AI risk.', 'First Kiln Bank').level).toBe('senior');
  expect(match('Vice President, AI Risk', 'You assess AI risk.', 'First Kilns').level).toBe('executive');
});

test('years give no level to a title of another trade', () => {
  const text = 'Requirements\n- 5+ years of experience with kilns';
  expect(match('Kiln Keeper', text)).toMatchObject({ domain: 'out', level: null });
});
