import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { LEVELS } from '../../src/model/terms.ts';
import { indexOf } from '../../src/plan/pack-index.ts';
import { planGap } from '../../src/plan/plan.ts';

const pack = await loadCareerPack();
const kinds = new Map(pack.skills.map(({ id, kind }) => [id, kind]));
const preparedBy = new Map(indexOf(pack).phases.map(({ phase, preparesFor }) => [phase.id, preparesFor]));
const untaught = new Set(pack.skills.filter((skill) => skill.untaught !== undefined).map(({ id }) => id));

describe('a posting that asks for every skill of a role', () => {
  test.each(pack.roles)('gets a plan that covers all that can be taught: $id', (role) => {
    const skills = [...role.required, ...role.preferred].map((id) => ({
      id,
      need: 'required' as const,
      anyOf: null,
    }));
    for (const level of LEVELS) {
      const target = {
        domain: 'in' as const,
        title: role.title,
        track: role.track,
        role,
        nearest: null,
        level,
        years: null,
        skills,
        anyOf: [],
      };
      const plan = planGap(target, EMPTY_PROFILE, pack);
      expect(plan?.missing).toHaveLength(skills.length);
      const uncovered = plan?.uncovered.filter((id) => !untaught.has(id)) ?? [];
      expect(uncovered.filter((id) => kinds.get(id) !== 'certification')).toEqual([]);
      const planned = [...(plan?.phases ?? []), ...(plan?.later ?? [])];
      const prepared = new Set(planned.flatMap(({ phase }) => preparedBy.get(phase) ?? []));
      expect(
        planned.flatMap(({ covers }) => covers).filter((id) => kinds.get(id) === 'certification'),
      ).toEqual([]);
      expect(uncovered.filter((id) => !prepared.has(id))).toEqual([]);
    }
  });

  test('leaves only degrees untaught', () => {
    const kinds = pack.skills.filter(({ id }) => untaught.has(id)).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['degree']);
  });
});
