import { loadCourseFiles } from '../../data/course-files.ts';
import { loadMatchingPack } from '../../data/pack.ts';
import { createAnswerer } from '../review.ts';
import type { TabAnswerer } from './tab-reviews.ts';

/**
 * Makes the whole career pack ready in the worker, which can load nothing later: its code is a part of the worker, and
 * runs with the first review. What needs compromise, and the texts of roadmaps, are left to pages.
 */
export const loadAnswers = async (): Promise<TabAnswerer> => {
  const [pack, courses] = await Promise.all([loadMatchingPack(), loadCourseFiles()]);
  return createAnswerer({ ...pack, ...courses }, { now: () => performance.now() });
};
