import type { Certificate } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';

/**
 * Ids of the skills that the person's certificates prove. A certificate that is only prepared for (its level is
 * "learning") proves none.
 */
export function certifiedSkills(profile: Profile, certificates: readonly Certificate[]): readonly string[] {
  const held = certificates.filter(({ id }) => isHeld(profile, id));
  return held.flatMap(({ proves }) => proves);
}

/** Whether the person holds a certificate, and does not just prepare for it. */
export const isHeld = ({ skills }: Profile, certificate: string): boolean =>
  Object.hasOwn(skills, certificate) && skills[certificate] !== 'learning';
