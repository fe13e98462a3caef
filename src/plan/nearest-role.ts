import type { Role } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import { judgeFit } from './fit.ts';
import type { FitTarget } from './fit-parts.ts';
import type { PlanSources } from './pack-index.ts';

/** A role as a posting that asks for what the role does. */
function postingOf(role: Role): FitTarget {
  const asked = (ids: readonly string[], need: 'required' | 'preferred') =>
    ids.map((id) => ({ id, need, anyOf: null }));
  return {
    domain: 'in',
    title: role.title,
    role,
    nearest: null,
    level: role.level,
    years: null,
    skills: [...asked(role.required, 'required'), ...asked(role.preferred, 'preferred')],
    anyOf: [],
  };
}

/** The role of the closed list that fits a person best, the first of equals; null for one who has told neither work nor skills. */
export function nearestRole(profile: Profile, sources: PlanSources): Role | null {
  const { currentRole, background, skills } = profile;
  if (currentRole === null && background === null && Object.keys(skills).length === 0) return null;
  let nearest: { readonly role: Role; readonly score: number } | null = null;
  for (const role of sources.roles) {
    const score = judgeFit(postingOf(role), profile, sources).score ?? 0;
    if (nearest === null || score > nearest.score) nearest = { role, score };
  }
  return nearest?.role ?? null;
}
