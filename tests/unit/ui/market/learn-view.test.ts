import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../../../data/pack.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { learnView } from '../../../../src/ui/market/learn-view.ts';
import type { SavedRow } from '../../../../src/ui/saved/saved-rows.ts';

const pack = await loadCareerPack();

/** A saved posting of the field that requires these skills. */
const row = (...skills: readonly string[]): SavedRow =>
  ({
    id: 'one',
    summary: {
      id: 'one',
      domain: 'in',
      track: 'governance',
      skills: skills.map((id) => ({ id, name: id, need: 'required', years: null })),
      anyOf: [],
    },
  }) as unknown as SavedRow;

const holding = (...ids: readonly string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(ids.map((id) => [id, 'working' as const])),
});

/** What the step that ends with a phase prepares for. */
const preparedIn = (phase: string, profile: Profile) =>
  learnView([row('ai-incident-response', 'ai-audit', 'python')], profile, pack).steps.find(
    ({ step }) => step.course.at(-1)?.phase.id === phase,
  )?.preparesFor;

describe('a step of what to learn next', () => {
  test('names the certificates that its phases prepare for', () => {
    expect(preparedIn('security-compliance-specialization', EMPTY_PROFILE)).toEqual([
      'AIGP',
      'CIPP/E',
      'ISO 42001 Lead Auditor',
    ]);
  });

  test('leaves out those that the person holds', () => {
    expect(preparedIn('security-compliance-specialization', holding('aigp', 'cipp-e'))).toEqual([
      'ISO 42001 Lead Auditor',
    ]);
  });

  test('names none where its phases prepare for none', () => {
    expect(preparedIn('compliance-automation-python', EMPTY_PROFILE)).toEqual([]);
  });
});
