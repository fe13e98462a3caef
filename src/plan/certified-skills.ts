import type { Certificate } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';

/** A certificate or a family of certificates that a person holds, with the ids that holding it meets besides its own. */
interface Proof {
  readonly id: string;
  readonly proves: readonly string[];
}

/** Whether the person holds a certificate, and does not just prepare for it: its level is not "learning". */
const isHeld = ({ skills }: Profile, certificate: string): boolean =>
  Object.hasOwn(skills, certificate) && skills[certificate] !== 'learning';

/**
 * What the person's certificates prove: of each its skills and its families; of a family that is ticked as such only what
 * all of its members prove, since it is not told which of them is held. One that is only prepared for proves nothing.
 */
export function heldProofs(profile: Profile, certificates: readonly Certificate[]): readonly Proof[] {
  const single = certificates
    .filter(({ id }) => isHeld(profile, id))
    .map(({ id, families, proves }) => ({ id, proves: [...families, ...proves] }));
  const families = [...membersByFamily(certificates)]
    .filter(([id]) => isHeld(profile, id))
    .map(([id, members]) => ({ id, proves: provenByAll(members) }));
  return [...single, ...families];
}

/** Ids of the certificates and families that a profile names and does not hold: those prepared for. */
export function certificatesInPreparation(
  profile: Profile,
  certificates: readonly Certificate[],
): readonly string[] {
  const ids = new Set(certificates.flatMap(({ id, families }) => [id, ...families]));
  return Object.keys(profile.skills).filter((id) => ids.has(id) && !isHeld(profile, id));
}

function membersByFamily(certificates: readonly Certificate[]): ReadonlyMap<string, readonly Certificate[]> {
  const members = new Map<string, Certificate[]>();
  for (const certificate of certificates)
    for (const family of certificate.families)
      members.set(family, [...(members.get(family) ?? []), certificate]);
  return members;
}

const provenByAll = (members: readonly Certificate[]): readonly string[] =>
  (members[0]?.proves ?? []).filter((skill) => members.every(({ proves }) => proves.includes(skill)));
