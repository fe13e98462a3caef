import { paintWhatThePostingAsks } from './002-kinds-of-the-posting.ts';

/** The steps that bring stored options for pages up to date, oldest first; see `PROFILE_STEPS`. */
export const PAGE_OPTIONS_STEPS: readonly ((old: unknown) => unknown)[] = [paintWhatThePostingAsks];
