import { describe, expect, test } from 'vitest';
import { roadWords } from '../../../src/i18n/words.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import type { ReviewRecord } from '../../../src/model/review-record.ts';
import { certaintyOf } from '../../../src/ui/popup/certainty.ts';
import { noticesOf, stateOf } from '../../../src/ui/popup/screen.ts';
import { adviceFor } from '../../../src/ui/posting/advice.ts';
import { headerView } from '../../../src/ui/posting/header-view.ts';
import { roadView } from '../../../src/ui/posting/road-view.ts';
import { profileWith, reviewerOf } from '../../support/popup-services.ts';
import { engineerRecord, governanceRecord, unreadable } from '../../support/records.ts';
import { packTexts, surfacePack } from '../../support/surface-pack.ts';

const planned = (record: ReviewRecord, ...skills: string[]) =>
  reviewerOf(record).personalize(record, profileWith(...skills));

describe('certainty', () => {
  test.each([
    [0.9, 'clear'],
    [0.89, 'likely'],
    [0.7, 'likely'],
    [0.69, 'unsure'],
  ] as const)('of %f is %s', (confidence, word) => expect(certaintyOf(confidence)).toBe(word));
});

describe('the header', () => {
  const now = Date.UTC(2026, 10, 21);

  test('names company, place and mode, site and age', () => {
    expect(headerView(engineerRecord.posting, now)).toEqual({
      title: 'AI Security Engineer, LLM Platform',
      facts: ['Northwind Cloud', 'Berlin, DE, remote', 'Greenhouse', 'posted 3 days ago'],
    });
  });

  test('counts further places and names an unknown site by its host', () => {
    expect(headerView(governanceRecord.posting, now).facts.slice(1, 3)).toEqual([
      'New York, NY and 2 more, hybrid',
      'careers.halden.example',
    ]);
  });

  test('leaves out what is not known', () => {
    const posting = engineerRecord.posting && {
      ...engineerRecord.posting,
      title: '',
      company: null,
      locations: [],
      workMode: null,
      site: 'generic',
      url: null,
      datePosted: null,
    };
    expect(headerView(posting, now)).toEqual({ title: 'Posting without a title', facts: [] });
  });
});

describe('the screen', () => {
  test.each([
    [unreadable('none'), 'none'],
    [unreadable('list'), 'list'],
    [unreadable('expired'), 'expired'],
    [unreadable('unreadable', 'frame'), 'frame'],
    [unreadable('unreadable', 'loading'), 'loading'],
    [unreadable('unreadable', 'restricted'), 'restricted'],
    [unreadable('unreadable', 'no-text'), 'no-text'],
    [engineerRecord, null],
  ] as const)('of %o is %s', (record, kind) => expect(stateOf(record)).toBe(kind));

  test('says above an answer what it lacks', () => {
    const notices = (changes: Partial<ReviewRecord>) => noticesOf({ ...engineerRecord, ...changes });
    expect(notices({})).toEqual([]);
    expect(notices({ reason: 'other-language' })).toEqual(['other-language']);
    expect(notices({ reason: 'too-long' })).toEqual(['too-long']);
    expect(notices({ reason: 'too-long', domain: 'out' })).toEqual(['too-long']);
    expect(notices({ reason: 'no-requirements' })).toEqual(['no-requirements']);
    expect(notices({ skills: [] })).toEqual(['no-known-skill']);
  });
});

describe('the road', () => {
  test('sums up what its phases cover and lists what they do not, by reason', () => {
    const record = planned(engineerRecord, 'python', 'aws', 'kubernetes', 'threat-modeling');
    const road = roadView(record, surfacePack, ['attacks-read']);
    expect(road).toMatchObject({ weeks: 6, missing: 7, covered: 2 });
    expect(road?.steps.map(({ covers, goalsDone }) => ({ covers, goalsDone }))).toEqual([
      { covers: ['Prompt injection', 'MITRE ATLAS'], goalsDone: 1 },
    ]);
    expect(road?.uncovered).toEqual([
      { kind: null, names: ['NeMo Guardrails', 'Application security', 'OSCP', 'ISO/IEC 42001'], why: null },
      { kind: 'language', names: ['Rust'], why: 'a general language' },
    ]);
  });

  test('says which certificates its phases prepare for, and covers none of them', () => {
    const roadmaps = surfacePack.roadmaps.map((roadmap) => ({
      ...roadmap,
      phases: roadmap.phases.map((phase) =>
        phase.id === 'attacks' ? { ...phase, preparesFor: ['oscp'] } : phase,
      ),
    }));
    const record = planned(engineerRecord, 'python', 'aws', 'kubernetes', 'threat-modeling');
    const road = roadView(record, { ...surfacePack, roadmaps }, []);
    expect(road).toMatchObject({ missing: 7, covered: 2, preparesFor: ['OSCP'] });
    expect(road?.steps.map(({ preparesFor }) => preparesFor)).toEqual([['OSCP']]);
    expect(road?.uncovered.flatMap(({ names }) => names)).not.toContain('OSCP');
    expect(roadWords.covers(2, 7, ['OSCP'])).toBe(' cover 2 of 7 missing skills and prepare for OSCP');
    expect(roadWords.covers(0, 1, ['OSCP'])).toBe(' prepare for OSCP');
    expect(roadWords.covers(2, 7, ['A', 'B', 'C'])).toBe(
      ' cover 2 of 7 missing skills and prepare for 3 certificates',
    );
  });

  test('names the phase that prepares for a certificate where the road takes none that does', () => {
    const roadmaps = surfacePack.roadmaps.map((roadmap) => ({
      ...roadmap,
      phases: roadmap.phases.map((phase) =>
        phase.id === 'law' ? { ...phase, preparesFor: ['oscp'] } : phase,
      ),
    }));
    const record = planned(engineerRecord, 'python', 'aws', 'kubernetes', 'threat-modeling');
    const left = roadView(record, { ...surfacePack, roadmaps }, [])?.uncovered;
    expect(left).toContainEqual({
      kind: null,
      names: ['OSCP'],
      why: 'Phase law, in Governance guide, prepares for it',
    });
  });

  test('names what is learned in hours, and what only other roads teach', () => {
    const unit = {
      id: 'rust-unit',
      title: 'Rust',
      hours: 6,
      teaches: ['rust'],
      task: 'Write a parser.',
      resource: { title: 'The Rust book', kind: 'book' as const },
      source: 'test',
    };
    const record = planned(engineerRecord);
    const units = [{ id: 'rust-unit', hours: 6, covers: ['rust'] }];
    const plan = record.plan && { ...record.plan, units, uncovered: ['eu-ai-act', 'kubernetes'] };
    const road = roadView({ ...record, plan }, { ...surfacePack, units: [unit] }, []);
    expect(road?.units).toEqual([{ unit, covers: ['Rust'] }]);
    expect(road?.elsewhere).toEqual(['EU AI Act']);
    expect(road?.uncovered.flatMap(({ names }) => names)).toEqual(['Kubernetes']);
  });

  test('says why it has no steps', () => {
    const reasonWith = (missing: string[], now: number, after: number) => {
      const record = planned(engineerRecord);
      const phase = { roadmap: 'governance-guide', phase: 'attacks', weeks: 3, covers: [], fitAfter: after };
      const plan = record.plan && { ...record.plan, missing, phases: [], later: [phase] };
      const fit = record.fit && { ...record.fit, score: now };
      const road = roadView({ ...record, plan, fit }, surfacePack, []);
      return [road?.withoutSteps, road?.together];
    };
    expect(reasonWith([], 50, 50)).toEqual(['nothing-missing', 50]);
    expect(reasonWith(['rust'], 60, 70)).toEqual(['near-already', 70]);
    expect(reasonWith(['rust'], 50, 58)).toEqual(['only-together', 58]);
    expect(reasonWith(['rust'], 50, 57)).toEqual(['learning-adds-little', 57]);
  });

  test('keeps finished phases that teach something asked', () => {
    const goals = surfacePack.roadmaps.flatMap(({ phases }) => phases[0]?.goals ?? []).map(({ id }) => id);
    expect(roadView(planned(engineerRecord), surfacePack, goals)?.done.map(({ id }) => id)).toEqual([
      'attacks',
    ]);
    expect(roadView(planned(engineerRecord), surfacePack, goals.slice(1))?.done).toEqual([]);
  });

  test('is missing where nothing can be planned', () => {
    expect(roadView({ ...engineerRecord, plan: null }, surfacePack, [])).toBeNull();
  });
});

describe('advice', () => {
  test('asks for the role and for what is missing', () => {
    const advice = adviceFor(planned(engineerRecord), reviewerOf(engineerRecord), packTexts, EMPTY_PROFILE);
    expect(advice.questions.map(({ id }) => id)).toEqual(['for-role', 'for-gap', 'for-others']);
    const known = planned(engineerRecord, 'mitre-atlas', 'rust');
    expect(
      adviceFor(known, reviewerOf(engineerRecord), packTexts, EMPTY_PROFILE).questions.map(({ id }) => id),
    ).toEqual(['for-role']);
  });

  test('gives the guide on whose ladder the role stands', () => {
    expect(
      adviceFor(governanceRecord, reviewerOf(engineerRecord), packTexts, EMPTY_PROFILE).guide?.guide.id,
    ).toBe('governance-guide');
    expect(adviceFor(engineerRecord, reviewerOf(engineerRecord), packTexts, EMPTY_PROFILE).guide).toBeNull();
  });

  test('knows the way in from a background', () => {
    const advice = adviceFor(engineerRecord, reviewerOf(engineerRecord), packTexts, {
      ...EMPTY_PROFILE,
      background: 'it-support',
    });
    expect(advice.entryPoint?.background).toBe('IT Support');
    expect(advice.entryRole).toBe('AI Security Analyst');
  });

  test('has no questions outside the field', () => {
    const advice = adviceFor(
      { ...engineerRecord, domain: 'out' },
      reviewerOf(engineerRecord),
      packTexts,
      EMPTY_PROFILE,
    );
    expect(advice).toMatchObject({ questions: [], guide: null });
  });
});
