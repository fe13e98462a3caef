import { describe, expect, test } from 'vitest';
import { analysisOf, match } from '../unit/match/match-fixture.ts';
import { UNSEEN_TITLES } from './unseen-titles.ts';

/** Domains and roles are fitted, not listed: so many of the titles must be right. */
const LEAST_RIGHT = 0.95;

describe('titles that no rule was written for', () => {
  test.each(UNSEEN_TITLES)('%s has its level', (title, _domain, _role, level) => {
    expect(analysisOf(title).title.level?.level ?? null).toBe(level);
  });

  test('have their domain and role, nearly all', () => {
    const right = UNSEEN_TITLES.filter(([title, domain, role]) => {
      const got = match(title);
      return got.domain === domain && (got.role?.id ?? null) === role;
    });
    expect(right.length / UNSEEN_TITLES.length).toBeGreaterThan(LEAST_RIGHT);
  });
});
