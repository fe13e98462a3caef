import type { Labels } from '../eval/reliability.ts';
import postings from './unseen-postings.json' with { type: 'json' };

/** A short posting of a fictional employer, in one of nine languages, labelled before any rule had read it. */
export interface UnseenPosting {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly company: string;
  readonly text: string;
  readonly labels: Labels;
}

/** Postings of every role, of neighboring work and of other trades that share its words: what the rules make of words they were not written for. */
export const UNSEEN_POSTINGS: readonly UnseenPosting[] = postings as UnseenPosting[];
