import type { StoredReview } from '../../model/review-record.ts';
import type { CompareServices, Reviewer } from '../services.ts';
import type { CompareState } from './compare-state.ts';

/** Few enough that a page which is closed loses little work; what is left is done the next time. */
const REVIEWS_AT_ONCE = 10;

/**
 * Reviews saved postings again, from their stored texts, after an update of the pack or the code. What a person
 * corrected or noted stays. A posting that cannot be renewed keeps its older review.
 */
export async function renewSaved(state: CompareState, services: CompareServices): Promise<void> {
  if ((state.summaries.value?.length ?? 0) === 0) return;
  const loaded = await services.loadReviewer();
  if (!loaded.ok || services.lastReviewedWith() === loaded.value.engineVersion) return;
  state.reviewer.value ??= loaded.value;
  const isDone = await renewAll(loaded.value, state, services);
  state.renewal.value = null;
  if (isDone) services.noteRenewed(loaded.value.engineVersion);
}

/** False when some could not be stored. */
async function renewAll(
  reviewer: Reviewer,
  state: CompareState,
  services: CompareServices,
): Promise<boolean> {
  const of = (state.summaries.value?.length ?? 0) + state.deleted.value.length;
  const today = new Date().toISOString().slice(0, 10);
  let [done, isStored] = [0, true];
  let renewed: StoredReview[] = [];
  const flush = async () => {
    if (renewed.length > 0) isStored = (await services.renewSaved(renewed)).ok && isStored;
    renewed = [];
  };
  for await (const postings of services.files.storedPostings()) {
    for (const { review } of postings) {
      const result = await reviewer.renew(review, { today });
      done += 1;
      if (!result.ok || result.value === null) continue;
      renewed.push(result.value);
      state.renewal.value = { done, of };
      if (renewed.length >= REVIEWS_AT_ONCE) await flush();
      // The page goes on drawing and answering between two reviews.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  await flush();
  return isStored;
}
