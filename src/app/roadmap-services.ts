import { updateProfile } from '../messaging/worker-calls.ts';
import { success } from '../model/result.ts';
import { NO_CORRECTIONS } from '../model/saved-posting.ts';
import { findOpenedReview } from '../storage/opened-reviews.ts';
import { loadProfile, watchProfile } from '../storage/profile.ts';
import { openSavedReads } from '../storage/saved-reads.ts';
import type { RoadmapServices } from '../ui/services.ts';
import { loadReviewer } from './reviewer.ts';
import { loadTexts } from './texts.ts';

/** Wires the roadmap page; its address names the posting that it is for, saved or looked at just now. */
export function createRoadmapServices(search: string): RoadmapServices {
  const saved = openSavedReads();
  const id = new URLSearchParams(search).get('posting');
  return {
    loadReviewer,
    loadTexts,
    loadProfile,
    updateProfile,
    watchProfile: (callback) => watchProfile(({ profile }) => callback(profile)),
    loadPosting: async () => {
      if (id === null) return success(null);
      const [stored, opened, corrections] = await Promise.all([
        saved.get(id),
        findOpenedReview(id),
        saved.corrections(id),
      ]);
      const review = opened ?? (stored.ok ? stored.value?.review : null);
      if (!review) return stored.ok ? success(null) : stored;
      return success({ review, corrections: corrections.ok ? corrections.value : NO_CORRECTIONS });
    },
  };
}
