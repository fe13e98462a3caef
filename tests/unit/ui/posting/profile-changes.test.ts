import { describe, expect, test } from 'vitest';
import { changeProfile } from '../../../../src/model/profile-change.ts';
import {
  isBlank,
  setHours,
  setYears,
  tickSkill,
  toggleGoal,
  untickSkill,
} from '../../../../src/ui/posting/profile-changes.ts';
import { profileWith } from '../../../support/popup-services.ts';
import { surfacePack } from '../../../support/surface-pack.ts';

const { roadmaps } = surfacePack;

describe('ticking a skill', () => {
  test('adds it and takes it away', () => {
    const ticked = changeProfile(profileWith('python'), tickSkill('rust'));
    expect(Object.keys(ticked.skills)).toEqual(['python', 'rust']);
    const unticked = changeProfile(ticked, untickSkill(ticked, 'python', roadmaps));
    expect(Object.keys(unticked.skills)).toEqual(['rust']);
  });

  test('opens the finished phase again when a skill learned in it is taken away', () => {
    const learned = { ...profileWith(), goalsDone: ['attacks-read', 'attacks-build', 'law-read'] };
    expect(untickSkill(learned, 'mitre-atlas', roadmaps)).toEqual({
      skills: { 'mitre-atlas': null },
      goals: { 'attacks-read': false, 'attacks-build': false },
    });
  });

  test('leaves the goals of a phase alone that is not finished', () => {
    const learning = { ...profileWith('eu-ai-act'), goalsDone: ['law-read'] };
    expect(untickSkill(learning, 'eu-ai-act', roadmaps).goals).toEqual({});
  });
});

describe('the rest of the profile', () => {
  test('ticks and unticks goals', () => {
    const ticked = changeProfile(profileWith(), toggleGoal(profileWith(), 'law-read'));
    expect(ticked.goalsDone).toEqual(['law-read']);
    expect(toggleGoal(ticked, 'law-read')).toEqual({ goals: { 'law-read': false } });
  });

  test.each([
    [6, 6],
    [0, 0],
    [-1, null],
    [81, null],
    [null, null],
  ])('takes %s years as %s', (years, kept) => {
    expect(setYears('security', years)).toEqual({ years: { security: kept } });
  });

  test('keeps the hours when they make no sense', () => {
    expect(setHours(5)).toEqual({ hoursPerWeek: 5 });
    expect(setHours(0)).toEqual({});
  });

  test('is blank until a skill or a goal is ticked', () => {
    expect(isBlank({ ...profileWith(), background: 'it-support' })).toBe(true);
    expect(isBlank(profileWith('python'))).toBe(false);
    expect(isBlank({ ...profileWith(), goalsDone: ['law-read'] })).toBe(false);
  });
});
