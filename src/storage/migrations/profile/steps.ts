import { addWhatTheProfilePageAsks } from './002-what-the-profile-page-asks.ts';
import { addConditions } from './003-conditions.ts';

/**
 * The steps that bring a stored profile up to date, oldest first: step n (from 1) leads from version n to n + 1.
 * A step is frozen once released and copies what it needs, because the shapes outside go on changing.
 */
export const PROFILE_STEPS: readonly ((old: unknown) => unknown)[] = [
  addWhatTheProfilePageAsks,
  addConditions,
];
