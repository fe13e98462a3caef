import { describe, expect, test } from 'vitest';
import type { FitPartCode } from '../../../../src/model/fit.ts';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import type { Level } from '../../../../src/model/terms.ts';
import { calendarWeeks, scheduleFrom } from '../../../../src/ui/posting/learning-calendar.ts';
import { roadReasons } from '../../../../src/ui/posting/road-reasons.ts';
import { roadmapCalendar } from '../../../../src/ui/roadmap/roadmap-calendar.ts';
import { roadmapMarkdown } from '../../../../src/ui/roadmap/roadmap-markdown.ts';
import { firstRoadmap, roadmapView } from '../../../../src/ui/roadmap/roadmap-view.ts';
import { profileWith, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord, governanceRecord } from '../../../support/records.ts';
import { surfacePack } from '../../../support/surface-pack.ts';

const TODAY = '2026-11-26';
const recordFor = (profile = EMPTY_PROFILE) =>
  reviewerOf(engineerRecord).personalize(engineerRecord, profile);
const viewFor = (profile = EMPTY_PROFILE, chosen: string | null = null) =>
  roadmapView(recordFor(profile), chosen, profile, surfacePack, TODAY);
const ATTACKS_DONE = { ...EMPTY_PROFILE, goalsDone: ['attacks-read', 'attacks-build'] };

describe('the calendar', () => {
  test('lets one phase follow the other, a week of 10 hours a week', () => {
    expect(scheduleFrom(TODAY, [2, 1], 10)).toEqual([
      { from: '2026-11-26', to: '2026-12-09' },
      { from: '2026-12-10', to: '2026-12-16' },
    ]);
  });

  test('ends on the same day however the weeks are divided', () => {
    const last = (weeks: number[]) => scheduleFrom(TODAY, weeks, 7).at(-1)?.to;
    expect(last([1, 1, 1, 1])).toBe(last([4]));
    expect(last([4])).toBe('2027-01-04');
  });

  test('takes more weeks at a slower pace', () => {
    expect([calendarWeeks(6, 10), calendarWeeks(6, 4), calendarWeeks(6, 40)]).toEqual([6, 15, 2]);
  });
});

describe('the roadmap', () => {
  test('shows done, needed and other phases with their dates', () => {
    const [lane] = viewFor().lanes;
    expect(
      lane?.stages.map(({ number, state, weeks, covers, when }) => [number, state, weeks, covers, when]),
    ).toEqual([
      [1, 'needed', 6, ['Prompt injection', 'MITRE ATLAS'], { from: '2026-11-26', to: '2027-01-06' }],
      [2, 'other', 4, [], null],
    ]);
    expect(viewFor(ATTACKS_DONE, 'governance-guide').lanes[0]?.stages[0]?.state).toBe('done');
  });

  test('counts the goals of a roadmap', () => {
    const profile = { ...EMPTY_PROFILE, goalsDone: ['law-read', 'unheard-of'] };
    expect(viewFor(profile).lanes[0]).toMatchObject({ goalsDone: 1, goals: 4 });
  });

  test("begins with the role's own roadmap, then those that the plan draws on", () => {
    const titles = (record: typeof engineerRecord) =>
      roadmapView(record, null, EMPTY_PROFILE, surfacePack, TODAY).lanes.map(({ roadmap }) => roadmap.id);
    expect(titles({ ...governanceRecord, plan: null })).toEqual(['governance-guide']);
    expect(titles({ ...engineerRecord, plan: null })).toEqual([]);
  });

  test('shows any roadmap without a posting, the first of the sought track to begin with', () => {
    const view = roadmapView(null, 'governance-guide', EMPTY_PROFILE, surfacePack, TODAY);
    expect(view).toMatchObject({ path: [], road: null });
    expect(view.lanes).toHaveLength(1);
    expect(firstRoadmap({ ...EMPTY_PROFILE, targetTrack: 'governance' }, surfacePack)).toBe(
      'governance-guide',
    );
    expect(firstRoadmap(EMPTY_PROFILE, { ...surfacePack, roadmaps: [] })).toBeNull();
  });
});

describe('the reasons of a road', () => {
  test('name the last day at the own pace and what more could be covered', () => {
    const profile = { ...profileWith('mitre-atlas', 'prompt-injection'), hoursPerWeek: 5 };
    const record = reviewerOf(governanceRecord).personalize(governanceRecord, profile);
    const { finish, calendarWeeks: weeks } = roadReasons(
      record,
      profile,
      reviewerOf(governanceRecord),
      TODAY,
    );
    expect(record.plan?.weeks).toBe(4);
    expect({ finish, weeks }).toEqual({ finish: '2027-01-20', weeks: 8 });
  });

  test('name what is central and taught nowhere, and what no learning changes', () => {
    const reviewer = {
      ...reviewerOf(engineerRecord),
      explain: () => ({ ties: [], extensions: [], untaught: ['rust'] }),
    };
    const part = (code: FitPartCode, points: number) => ({ code, got: 0, of: 1, points });
    const fit = {
      band: 'far' as const,
      score: 30,
      conflicts: [],
      parts: [part('profession', -40), part('level', -6), part('years', -1)],
    };
    const reasonsWith = (targetLevel: Level) =>
      roadReasons(
        { ...recordFor(), level: 'senior', fit },
        { ...EMPTY_PROFILE, targetLevel },
        reviewer,
        TODAY,
      );
    expect(reasonsWith('mid')).toMatchObject({
      untaught: ['Rust'],
      beyond: ['work', 'level-above', 'years'],
    });
    expect(reasonsWith('lead').beyond).toEqual(['work', 'level-below', 'years']);
    const fitting = { ...fit, parts: [part('profession', -30), part('level', 0), part('years', 0)] };
    expect(roadReasons({ ...recordFor(), fit: fitting }, EMPTY_PROFILE, reviewer, TODAY).beyond).toEqual([]);
  });

  test('name the nearest role where the road ends far off', () => {
    const reviewer = { ...reviewerOf(engineerRecord), nearestRole: () => surfacePack.roles.at(-1) ?? null };
    const nearerAt = (score: number) => {
      const fit = { band: 'far' as const, score, conflicts: [], parts: [] };
      const plan = recordFor().plan;
      const record = { ...recordFor(), fit, plan: plan && { ...plan, phases: [] } };
      return roadReasons(record, EMPTY_PROFILE, reviewer, TODAY).nearer;
    };
    expect(nearerAt(39)).toBe(surfacePack.roles.at(-1)?.title);
    expect(nearerAt(40)).toBeNull();
    reviewer.nearestRole = () => surfacePack.roles.find(({ id }) => id === engineerRecord.role?.id) ?? null;
    expect(nearerAt(39)).toBeNull();
  });

  test('have no last day where nothing is to be learnt', () => {
    expect(
      roadReasons({ ...engineerRecord, plan: null }, EMPTY_PROFILE, reviewerOf(engineerRecord), TODAY).finish,
    ).toBeNull();
  });
});

describe('exports', () => {
  const facts = { title: 'Engineer <b>*', today: TODAY, hoursPerWeek: 10, goalsDone: ['attacks-read'] };

  test('write the road as Markdown that no name can break', () => {
    const text = roadmapMarkdown(viewFor(), facts);
    expect(text).toContain('# Roadmap: Engineer \\<b\\>\\*\n');
    expect(text).toContain('## 1. Phase attacks\n\n6 weeks (Nov 26, 2026 – Jan 6, 2027)');
    expect(text).toContain('- [x] Read about attacks\n- [ ] Build with attacks');
    expect(text).toContain('- [Guide to attacks](https://example.org/attacks)');
    expect(text).toContain('Milestone: You can use attacks.');
    expect(text).toContain('- Language: Rust');
  });

  test('write a whole roadmap where there is no road', () => {
    const text = roadmapMarkdown(
      roadmapView(null, 'governance-guide', EMPTY_PROFILE, surfacePack, TODAY),
      facts,
    );
    expect(text.match(/^## \d\./gm)).toEqual(['## 1.', '## 2.']);
  });

  test('put each milestone into the calendar once, on the last day of its phase', () => {
    const text = roadmapCalendar(viewFor(), facts, new Date(`${TODAY}T08:00:00Z`));
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('UID:attacks@milepost');
    expect(text).toContain('DTSTART;VALUE=DATE:20270106');
    expect(text).toContain('SUMMARY:Milestone: Phase attacks');
  });

  test('leave finished phases out of the calendar', () => {
    const view = roadmapView(null, 'governance-guide', ATTACKS_DONE, surfacePack, TODAY);
    const text = roadmapCalendar(view, facts, new Date());
    expect(text).not.toContain('attacks@milepost');
    expect(text).toContain('UID:law@milepost');
  });
});
