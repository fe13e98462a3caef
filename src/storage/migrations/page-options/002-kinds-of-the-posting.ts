type Kind = { readonly shown: boolean; readonly hue: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Version 2 paints required skills alike, whoever looks at them, where version 1 told a page which of them the person
 * lacks. What was chosen for missing skills holds for required ones; showing what one has is off until it is chosen.
 */
export const paintWhatThePostingAsks = (old: unknown): unknown => {
  if (!isObject(old) || !isObject(old.kinds)) return old;
  const { missing, ...kinds } = old.kinds as Readonly<Record<string, Kind>>;
  return { ...old, kinds: { ...kinds, required: missing }, showsOwnSkills: false };
};
