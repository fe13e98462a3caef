/** Where it is noted what made the reviews of all saved postings; without it each start would read all of them. */
const KEY = 'renewed-by';

/** See `CompareServices`. */
export const lastReviewedWith = (): string | null => localStorage.getItem(KEY);

/** Notes that every saved posting was reviewed by this pack and code. */
export const noteRenewed = (engineVersion: string): void => localStorage.setItem(KEY, engineVersion);

/** Forgets it, so that all are looked at again. */
export const forgetRenewed = (): void => localStorage.removeItem(KEY);
