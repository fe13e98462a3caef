/**
 * Version 2 asks for more: the current role, the country of the pay, and whether private windows may save.
 * Whoever stored version 1 was asked none of it.
 */
export const addRoleCountryAndPrivateSaving = (old: unknown): unknown =>
  typeof old === 'object' && old !== null && !Array.isArray(old)
    ? { ...old, currentRole: null, country: null, privateSaving: false }
    : old;
