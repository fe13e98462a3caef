import { CERTIFICATES } from '../../data/certificates.ts';
import { loadMatchingPack } from '../../data/pack.ts';
import { ROADMAPS } from '../../data/roadmaps.ts';
import { createAnswerer } from '../../src/review.ts';
import type { Answers } from '../../src/worker/tab-reviews.ts';

/**
 * Makes the whole career pack ready in the worker, which can load nothing later: its code is a part of the worker, and
 * runs with the first review. What needs compromise is left to pages.
 */
export const loadAnswers = async (): Promise<Answers> =>
  createAnswerer(
    {
      ...(await loadMatchingPack()),
      roadmaps: [...ROADMAPS],
      certificates: [...CERTIFICATES],
    },
    { now: () => performance.now() },
  );
