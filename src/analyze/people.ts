import type { SkillHit } from './find-skills.ts';
import { readJoint } from './list-runs.ts';
import type { Reading } from './reading.ts';
import type { Tokens } from './tokens.ts';

/** Drops the skills that only name people: "with the legal, privacy and data engineering teams". `hits` are in order. */
export function withoutPeople(tokens: Tokens, hits: readonly SkillHit[], reading: Reading): SkillHit[] {
  const kept: SkillHit[] = [];
  let next: SkillHit | null = null;
  let nextIsPeople = false;
  for (const hit of hits.toReversed()) {
    const joinsNext =
      next?.sentence === hit.sentence && readJoint(tokens, hit.to, next.from, reading) !== null;
    nextIsPeople = namesPeople(tokens, hit, reading) || (joinsNext && nextIsPeople);
    if (!nextIsPeople) kept.push(hit);
    next = hit;
  }
  return kept.reverse();
}

const namesPeople = (tokens: Tokens, { to, sentence }: SkillHit, reading: Reading): boolean =>
  to < sentence.to && reading.peopleWords.has(tokens.words[to] ?? '');
