/**
 * Version 2 holds what the profile page asks: the current role, the country of the pay, and the interview questions
 * that are prepared. Whoever stored version 1 was asked none of it.
 */
export const addWhatTheProfilePageAsks = (old: unknown): unknown =>
  typeof old === 'object' && old !== null && !Array.isArray(old)
    ? { ...old, currentRole: null, country: null, questionsDone: [] }
    : old;
