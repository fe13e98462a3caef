import { describe, expect, test } from 'vitest';
import { decideLevel, levelDistance, levelOfYears } from '../../../src/match/level.ts';
import { findStatedLevel } from '../../../src/match/stated-level.ts';
import type { LevelSign } from '../../../src/model/analysis.ts';
import type { Level } from '../../../src/model/terms.ts';
import { MATCHER, match, scoreText } from './match-fixture.ts';

const CONFIDENCES = MATCHER.weights.level;
const sign = (level: Level, confidence: number): LevelSign => ({
  level,
  confidence,
  mention: { start: 0, end: 1, text: 'x' },
});
const years = (min: number | null) => ({ min, max: null, start: 0, end: 1, because: 'asked-for' });
const BREAD = scoreText('You bake bread.');
const bySigns = (title: LevelSign | null, min: number | null, passages = BREAD) =>
  decideLevel({ title, stated: null, years: years(min), passages }, CONFIDENCES);

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
    ['a firm title against the years', sign('senior', 0.92), 1, 'senior', 'contradicted'],
    ['a firm title that the years agree with', sign('senior', 0.92), 5, 'senior', 'agreeing'],
    ['a firm title alone', sign('lead', 0.9), null, 'lead', 'title'],
    ['the years against a weak title', sign('mid', 0.6), 5, 'senior', 'years'],
    ['a weak title that the years agree with', sign('mid', 0.6), 3, 'mid', 'agreeing'],
    ['a weak title alone', sign('mid', 0.6), null, 'mid', 'weak-title'],
    ['the years alone', null, 8, 'lead', 'years'],
    ['nothing at all', null, null, null, null],
  ])('takes %s', (_, title, min, level, basis) => {
    expect(bySigns(title, min)).toMatchObject({ level, basis });
  });

  test('is as sure as its basis was right on labelled postings', () => {
    expect(bySigns(null, 8).confidence).toBe(CONFIDENCES.years);
    expect(bySigns(null, null).confidence).toBe(0);
  });

  test.each([
    ['This role is open to recent graduates.', 'entry', 'words'],
    ['Berufseinsteiger sind willkommen.', 'entry', 'words'],
    ['You are enrolled in a university program.', 'entry', 'study'],
    ['Du bist immatrikuliert.', 'entry', 'study'],
    ['You manage a small team of analysts.', 'lead', 'people'],
    ['Vous encadrez trois personnes.', 'lead', 'people'],
    ['Je geeft leiding aan vier mensen.', 'lead', 'people'],
  ])('reads %j', (text, level, basis) => {
    expect(bySigns(null, null, scoreText(text))).toMatchObject({ level, basis });
  });
});

describe('a field or badge', () => {
  test.each([
    ['Seniority: Senior', 'senior'],
    ['Experience level\nEntry level', 'entry'],
    ['Mid level', 'mid'],
    ['Karrierestufe: Junior', 'entry'],
    ['Niveau : confirmé', 'mid'],
    ['Ervaringsniveau\nMedior', 'mid'],
    ['Nivel: Sénior', 'senior'],
    ['Nivå: Erfaren', 'senior'],
    ['Poziom: starszy specjalista', null],
    ['You report to a senior engineer.', null],
    ['Level of service: gold', null],
  ])('as in %j names the level %j', (text, level) => {
    expect(findStatedLevel(`You bake bread.\n${text}\nYou sweep the floor.`, MATCHER)?.level ?? null).toBe(
      level,
    );
  });

  test('is quoted where it stands', () => {
    const text = 'Bread.\nSeniority: Senior\nMore bread.';
    const stated = findStatedLevel(text, MATCHER);
    expect(text.slice(stated?.start, stated?.end)).toBe('Senior');
  });
});

test('levelDistance counts steps both ways', () => {
  expect([levelDistance('entry', 'senior'), levelDistance('lead', 'mid')]).toEqual([2, 2]);
});

describe('a vice president', () => {
  test('is senior where titles are grades, as at banks', () => {
    expect(match('Vice President, AI Risk', 'You assess AI risk.', 'First Kiln Bank').level).toBe('senior');
    expect(match('Vice President, AI Risk', 'You assess AI risk.', 'First Kilns').level).toBe('executive');
  });

  test('of whom few years are asked holds a grade at any employer', () => {
    const asks = (count: number) =>
      `You assess AI risk.\nRequirements\n- ${count}+ years of experience in risk management`;
    expect(match('Vice President, AI Risk', asks(6), 'First Kilns').level).toBe('senior');
    expect(match('Vice President, AI Risk', asks(15), 'First Kilns').level).toBe('executive');
  });
});

test('a title without words for a level has none', () => {
  expect(match('AI Security Engineer').level).toBeNull();
});

test('years give a level to a title of another trade too', () => {
  const text = 'Requirements\n- 5+ years of experience with kilns';
  expect(match('Kiln Keeper', text)).toMatchObject({ domain: 'out', level: 'senior' });
});
