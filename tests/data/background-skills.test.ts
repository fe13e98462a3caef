import { describe, expect, it } from 'vitest';
import backgrounds from '../../data/background-skills.json' with { type: 'json' };
import entryPoints from '../../data/entry-points.json' with { type: 'json' };
import { SKILLS } from '../../data/lexicon.ts';

const kindOf = new Map(SKILLS.map(({ id, kind }) => [id, kind]));
/** No list can tell whether a person has a degree, a trait or a certificate. */
const PERSONAL = new Set<string | undefined>([undefined, 'degree', 'soft', 'certification']);

describe('the skills of the backgrounds', () => {
  it('stand for every entry point, sorted by id', () => {
    expect(backgrounds.map(({ id }) => id)).toEqual(entryPoints.map(({ id }) => id));
  });

  it.each(backgrounds)('of $id are about 25, each once, sorted by id', ({ skills }) => {
    const ids = skills.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(ids.length).toBeGreaterThanOrEqual(22);
    expect(ids.length).toBeLessThanOrEqual(30);
  });

  it.each(backgrounds)('of $id are known, and of a kind that a person can tick', ({ skills }) => {
    expect(skills.filter(({ id }) => PERSONAL.has(kindOf.get(id)))).toEqual([]);
  });

  it.each(backgrounds)('of $id have all three levels and say that they are our judgment', (background) => {
    expect(new Set(background.skills.map(({ level }) => level)).size).toBe(3);
    expect([background.curated, background.source.startsWith('Curated by Milepost, from ')]).toEqual([
      true,
      true,
    ]);
  });
});
