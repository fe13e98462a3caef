import { copiesOf, sameJobs } from '../match/copies.ts';
import { pageWords } from '../storage/search-words.ts';
import type { CopyFinder } from '../ui/services.ts';

/** Loaded only where postings are saved, so that a first popup does without it. */
export const COPY_FINDER: CopyFinder = { sameJobs, copiesOf, pageWords };
