import { describe, expect, test } from 'vitest';
import {
  isBlank,
  setHours,
  setYears,
  toggleGoal,
  toggleSkill,
} from '../../../src/ui/models/profile-changes.ts';
import { profileWith } from '../../support/popup-services.ts';
import { surfacePack } from '../../support/surface-pack.ts';

const { roadmaps } = surfacePack;

describe('ticking a skill', () => {
  test('adds it and takes it away', () => {
    const ticked = toggleSkill(profileWith('python'), 'rust', false, roadmaps);
    expect(Object.keys(ticked.skills)).toEqual(['python', 'rust']);
    expect(Object.keys(toggleSkill(ticked, 'python', true, roadmaps).skills)).toEqual(['rust']);
  });

  test('opens the finished phase again when a skill learned in it is taken away', () => {
    const learned = { ...profileWith(), goalsDone: ['attacks-read', 'attacks-build', 'law-read'] };
    expect(toggleSkill(learned, 'mitre-atlas', true, roadmaps).goalsDone).toEqual(['law-read']);
  });

  test('leaves the goals of a phase alone that is not finished', () => {
    const learning = { ...profileWith('eu-ai-act'), goalsDone: ['law-read'] };
    expect(toggleSkill(learning, 'eu-ai-act', true, roadmaps).goalsDone).toEqual(['law-read']);
  });
});

describe('the rest of the profile', () => {
  test('ticks and unticks goals', () => {
    const ticked = toggleGoal(profileWith(), 'law-read');
    expect(ticked.goalsDone).toEqual(['law-read']);
    expect(toggleGoal(ticked, 'law-read').goalsDone).toEqual([]);
  });

  test.each([
    [6, 6],
    [0, 0],
    [-1, null],
    [81, null],
    [null, null],
  ])('takes %s years as %s', (years, kept) => {
    expect(setYears(profileWith(), years).years.overall).toBe(kept);
  });

  test('keeps the hours when they make no sense', () => {
    expect(setHours(profileWith(), 5).hoursPerWeek).toBe(5);
    expect(setHours(profileWith(), 0).hoursPerWeek).toBe(10);
  });

  test('is blank until a skill or a goal is ticked', () => {
    expect(isBlank(setYears(profileWith(), 5))).toBe(true);
    expect(isBlank(profileWith('python'))).toBe(false);
    expect(isBlank(toggleGoal(profileWith(), 'law-read'))).toBe(false);
  });
});
