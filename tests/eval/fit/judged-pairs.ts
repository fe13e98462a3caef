import { readFileSync } from 'node:fs';
import { readInput } from '../../../src/cli/reading.ts';
import type { CareerPack } from '../../../src/model/career-pack.ts';
import type { Profile } from '../../../src/model/profile.ts';
import type { StoredReview } from '../../../src/model/review-record.ts';
import { createReviewer } from '../../../src/review.ts';

/** A recruiter's judgment of one person and one posting. */
export interface JudgedPair {
  readonly person: string;
  readonly posting: string;
  /** 0 to 100. */
  readonly score: number;
  readonly profile: Profile;
  readonly review: StoredReview;
}

interface PairLine {
  readonly persona: string;
  readonly posting: string;
  readonly score: number;
}

const lines = <Line>(file: URL): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));

/** Reads the judged pairs of a folder, which holds `fit/` and `eval/postings/`, and reviews each of their postings once. */
export function readJudgedPairs(folder: URL, pack: CareerPack): readonly JudgedPair[] {
  const pairs = lines<PairLine>(new URL('fit/pairs.jsonl', folder));
  const persons = lines<{ id: string; profile: Profile }>(new URL('fit/personas.jsonl', folder));
  const profiles = new Map(persons.map(({ id, profile }) => [id, profile]));
  const asked = new Set(pairs.map(({ posting }) => posting));
  const reviewer = createReviewer(pack);
  const reviews = new Map(
    lines<{ id: string; title?: string; text: string }>(new URL('eval/postings/dev.jsonl', folder))
      .filter(({ id }) => asked.has(id))
      .map((input) => [input.id, reviewer.review(readInput(input as never), { id: input.id })]),
  );
  return pairs.flatMap(({ persona, posting, score }) => {
    const profile = profiles.get(persona);
    const review = reviews.get(posting);
    return profile && review ? [{ person: persona, posting, score, profile, review }] : [];
  });
}
