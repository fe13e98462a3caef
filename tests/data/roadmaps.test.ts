import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';

const { roadmaps, roles } = await loadCareerPack();
const phases = roadmaps.flatMap((roadmap) => roadmap.phases);

describe('the roadmaps', () => {
  test.each(roadmaps)('have the depth of the guides: $id', (roadmap) => {
    expect(roadmap.phases.length).toBeGreaterThanOrEqual(4);
    expect(roadmap.phases.length).toBeLessThanOrEqual(7);
    for (const { goals, resources, milestone } of roadmap.phases) {
      expect(goals.length).toBeGreaterThanOrEqual(3);
      expect(resources.length).toBeGreaterThanOrEqual(3);
      expect(milestone).not.toBe('');
    }
  });

  test.each(roles)('hold one of its own for every role: $id', ({ id }) => {
    expect(roadmaps.filter((roadmap) => roadmap.roles.includes(id))).not.toEqual([]);
  });

  test('say which were put together by Milepost, and from what', () => {
    const curated = roadmaps.filter((roadmap) => roadmap.curated);
    expect(curated.length).toBe(roadmaps.length - 2);
    for (const { source } of curated) expect(source).toMatch(/^Curated by Milepost, from .{20,}/);
  });

  test('link to plain https pages without tracking', () => {
    const urls = phases.flatMap(({ resources }) => resources.flatMap(({ url }) => url ?? []));
    expect(urls.length).toBeGreaterThan(200);
    for (const url of urls) {
      const { protocol, search, username, hostname } = new URL(url);
      expect([url, protocol, /utm_|ref=/.test(search), username]).toEqual([url, 'https:', false, '']);
      expect(hostname).toContain('.');
    }
  });

  test('give every goal and phase an id of its own', () => {
    const ids = phases.flatMap(({ id, goals }) => [id, ...goals.map((goal) => goal.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
