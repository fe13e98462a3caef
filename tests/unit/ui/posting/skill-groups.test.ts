import { describe, expect, test } from 'vitest';
import { firstShown, groupSkills } from '../../../../src/ui/posting/skill-groups.ts';
import { engineerRecord } from '../../../support/records.ts';

const has =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);
const namesOf = (groups: ReturnType<typeof groupSkills>) =>
  groups.map(({ requirements }) =>
    requirements.map(({ items }) => items.map(({ name }) => name).join(' or ')),
  );

describe('groups of skills', () => {
  test('stand by need, missing before have, each in the order of the posting', () => {
    expect(namesOf(groupSkills(engineerRecord, has('prompt-injection', 'python', 'oscp')))).toEqual([
      [
        'MITRE ATLAS',
        'NeMo Guardrails',
        'Threat modeling',
        'Kubernetes',
        'Application security',
        'AWS or Google Cloud',
        'Prompt injection',
        'Python',
      ],
      ['ISO/IEC 42001', 'Rust', 'OSCP'],
      ['AI red teaming', 'CI/CD', 'Retrieval-augmented generation'],
    ]);
  });

  test('keep the order that was first shown after a tick', () => {
    const before = groupSkills(engineerRecord, has());
    const after = groupSkills(engineerRecord, has('prompt-injection'), firstShown(before));
    expect(firstShown(after)).toEqual(firstShown(before));
    expect(after[0]?.requirements[0]).toMatchObject({ key: 'skill:prompt-injection', met: true });
  });

  test('count alternatives as one requirement that any of them meets', () => {
    const [required] = groupSkills(engineerRecord, has('google-cloud'));
    expect(required?.met).toBe(1);
    expect(required?.requirements).toHaveLength(8);
    const choice = required?.requirements.find(({ key }) => key === 'cloud');
    expect(choice?.items.map(({ id, state }) => [id, state])).toEqual([
      ['aws', 'spare'],
      ['google-cloud', 'have'],
    ]);
  });

  test('carry the skills that the pack does not know', () => {
    const groups = groupSkills(engineerRecord, has());
    expect(groups.map(({ unknown }) => unknown.map(({ name }) => name))).toEqual([['Lasso Gateway'], [], []]);
  });
});
