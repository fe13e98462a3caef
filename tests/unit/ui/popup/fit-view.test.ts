import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { fitView } from '../../../../src/ui/popup/fit-view.ts';
import { profileWith, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord } from '../../../support/records.ts';

const REVIEWER = reviewerOf(engineerRecord);
const viewFor = (profile = EMPTY_PROFILE) =>
  fitView(REVIEWER.personalize(engineerRecord, profile), profile, REVIEWER);

describe('fitView', () => {
  test('says the parts in words and what each takes off', () => {
    const profile = {
      ...profileWith('python', 'aws', 'oscp'),
      years: { ...EMPTY_PROFILE.years, overall: 3 },
      targetLevel: 'mid' as const,
    };
    expect(viewFor(profile)).toEqual({
      band: 'far',
      blank: false,
      conflicts: false,
      workUntold: true,
      brief: ['2 of 8 required', '3 of 5 years', 'not your level', '1 of 3 nice to have'],
      lines: [
        { text: 'Required skills, 2 of 8', off: 68 },
        { text: 'Nice to have, 1 of 3', off: 7 },
        { text: 'Level, Senior where you seek Mid', off: 6 },
        { text: 'Years of experience, 3 of 5', off: 0 },
      ],
      score: 19,
      related: [],
    });
  });

  test('tells skills that one has apart from those that count in part', () => {
    const profile = profileWith('python', 'jailbreaking');
    const judged = REVIEWER.personalize(engineerRecord, profile);
    const { plan } = judged;
    const related = [{ missing: 'prompt-injection', have: 'jailbreaking', credit: 0.4 }];
    const record = { ...judged, plan: plan && { ...plan, related } };
    expect(fitView(record, profile, REVIEWER)?.brief[0]).toBe('1 of 8 required, 1 in part');
  });

  test('names both lines of work', () => {
    const said = (currentRole: string) =>
      viewFor({ ...profileWith('python'), currentRole })?.lines.find(({ text }) => text.startsWith('Line'))
        ?.text;
    expect(said('SOC Analyst')).toBe('Line of work: Security engineering, yours is Security operations');
    expect(said('Product Security Engineer')).toBe('Line of work: Security engineering, as yours');
  });

  test('names the related skill that counts most', () => {
    const plan = reviewerOf(engineerRecord).personalize(engineerRecord, EMPTY_PROFILE).plan;
    const related = [
      { missing: 'mitre-atlas', have: 'eu-ai-act', credit: 0.3 },
      { missing: 'mitre-atlas', have: 'rust', credit: 0.6 },
    ];
    const record = {
      ...engineerRecord,
      fit: { band: null, score: null, parts: [], conflicts: [] },
      plan: plan && { ...plan, related },
    };
    expect(fitView(record, EMPTY_PROFILE, REVIEWER)?.related).toEqual([
      { missing: 'MITRE ATLAS', have: 'Rust', credit: 0.6 },
    ]);
  });

  test('knows an empty profile', () => {
    expect(viewFor()?.blank).toBe(true);
  });
});
