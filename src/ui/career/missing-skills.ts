import type { ProfileState } from '../profile/profile-state.ts';

/** Ids of the skills that the role looked at, or a saved posting, requires and the person has not. */
export function missingFor(state: ProfileState): ReadonlySet<string> {
  const held = state.held.value;
  const asked = state.saved.value.flatMap(({ skills }) =>
    skills.filter(({ need }) => need === 'required').map(({ id }) => id),
  );
  const required = state.subject.value?.role.required ?? [];
  return new Set([...required, ...asked].filter((id) => !held.has(id)));
}
