/** Version 3 holds what decides beside skills: permits, clearances, languages, place. Nobody was asked for it before. */
export const addConditions = (old: unknown): unknown =>
  typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, conditions: {} } : old;
