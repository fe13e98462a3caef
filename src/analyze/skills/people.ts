import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { isClauseStart } from '../sections/need.ts';
import type { SkillHit } from './find-skills.ts';
import { isNamedAfter } from './incidental-mentions.ts';
import { readJoint } from './list-runs.ts';

/** Drops the skills that only name people: "with the legal, privacy and data engineering teams", "partner with DevOps". `hits` are in order. */
export function withoutPeople(tokens: TokenRow, hits: readonly SkillHit[], reading: Reading): SkillHit[] {
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
  return withoutPartners(tokens, kept.reverse(), reading);
}

const namesPeople = (tokens: TokenRow, { to, sentence }: SkillHit, reading: Reading): boolean =>
  to < sentence.to && reading.peopleWords.has(tokens.words[to] ?? '');

/** Drops the fields behind "partner with", up to what is done with those partners: "partner with DevOps and Legal on threat models". */
function withoutPartners(tokens: TokenRow, hits: readonly SkillHit[], reading: Reading): SkillHit[] {
  let sentence: Sentence | null = null;
  let partnersEnd = -1;
  let at = 0;
  return hits.filter((hit) => {
    if (sentence !== hit.sentence) {
      sentence = hit.sentence;
      at = sentence.from;
      partnersEnd = -1;
    }
    for (; at < hit.from; at += 1) {
      const cue = reading.partners.longestAt(tokens, at, hit.sentence.to);
      if (!cue) continue;
      partnersEnd = endOfPartners(tokens, { from: at, to: cue.to }, hit.sentence, reading);
      at = cue.to - 1;
    }
    return hit.from >= partnersEnd || !isNamedAfter(hit);
  });
}

function endOfPartners(
  tokens: TokenRow,
  cue: { readonly from: number; readonly to: number },
  sentence: Sentence,
  reading: Reading,
): number {
  // "In partnership with Legal, write …": the work itself follows the comma.
  const opens = cue.from === sentence.from;
  const goesOn = (at: number): boolean => tokens.words[at] === ',' && isSmall(tokens, at + 1);
  let end = cue.to;
  while (end < sentence.to && !reading.partnersEnd.has(tokens.words[end] ?? '')) {
    if (isClauseStart(tokens, end) || (opens && goesOn(end))) break;
    end += 1;
  }
  return end;
}

function isSmall({ text, starts }: TokenRow, at: number): boolean {
  const first = text.charAt(starts[at] ?? 0);
  return first !== first.toUpperCase();
}
