import { describe, expect, test } from 'vitest';
import { analysisOf, match } from '../unit/match/match-fixture.ts';
import { UNSEEN_TITLES } from './unseen-titles.ts';

/** Below this a level rests on custom alone. */
const STATED_FROM = 0.5;

const statedLevel = (title: string) => {
  const sign = analysisOf(title).title.level;
  return sign && sign.confidence >= STATED_FROM ? sign.level : null;
};

describe('a title that no rule was written for', () => {
  test.each(UNSEEN_TITLES)('%s is %s, %s, %s', (title, domain, role, level) => {
    const { domain: gotDomain, role: gotRole } = match(title);
    expect([gotDomain, gotRole?.id ?? null, statedLevel(title)]).toEqual([domain, role, level]);
  });
});
