import type { Domain, Level, TrackId } from '../model/terms.ts';
import type { PackIndex, PhasesByNearness, SkillProgress } from './pack-index.ts';
import type { PhaseOfRoadmap } from './roadmap-phases.ts';
import { isAddressed } from './teaching.ts';
import type { WeighedRequirement } from './weighed-requirements.ts';

/** Phases to draw on at once, and what they are drawn on for. */
export interface Tier {
  readonly phases: readonly PhaseOfRoadmap[];
  readonly closes: (phase: PhaseOfRoadmap, gap: WeighedRequirement) => boolean;
}

/** The part of a posting that says where its phases come from. */
interface TieredTarget {
  readonly domain: Domain | null;
  readonly track: TrackId | null;
  readonly level: Level | null;
  readonly role: { readonly id: string } | null;
  readonly nearest: { readonly id: string } | null;
}

/** Every phase, by how near it is to the posting: of its role's roadmaps, beside the field the nearest one's, of its track's. */
export function phasesFor(
  { role, nearest, track }: Pick<TieredTarget, 'role' | 'nearest' | 'track'>,
  index: PackIndex,
): PhasesByNearness {
  const id = role?.id ?? nearest?.id ?? null;
  return index.phasesFor(id, index.roles.get(id ?? '')?.track ?? track);
}

/**
 * One tier after another: the roadmaps of the posting's role, or beside the field of the nearest one, those of its track, of
 * both what is too deep or too shallow for this posting and person, and all others. Those are drawn on for what their phases
 * are about, in the field itself only where that is central. All are one where neither role nor track has a roadmap.
 */
export function tiersFor(
  { domain, level, ...target }: TieredTarget,
  standing: SkillProgress,
  index: PackIndex,
): readonly Tier[] {
  const [own, ofTrack, others] = phasesFor(target, index);
  const isSuited = ({ phase }: PhaseOfRoadmap): boolean => {
    if (phase.depth === 'leading') return level === 'lead' || level === 'executive';
    return phase.depth !== 'groundwork' || standing.shareKnown(phase) < MOSTLY_KNOWN;
  };
  const home = own.length + ofTrack.length > 0 ? [own, ofTrack] : [others];
  const isCloser: Tier['closes'] = (phase, gap) => isAddressed(gap, [phase]);
  const isAbout: Tier['closes'] = ({ phase }, gap) =>
    (gap.central || (domain === 'near' && gap.weight >= 1)) &&
    gap.skills.some((skill) => phase.subjects.includes(skill));
  return [
    ...home.map((phases) => ({ phases: phases.filter(isSuited), closes: isCloser })),
    { phases: home.flat().filter((one) => !isSuited(one)), closes: isCloser },
    { phases: others.filter(isSuited), closes: isAbout },
  ];
}

/** Who commands this share of a groundwork phase is past it: a smaller share would spare people of the field nothing. */
const MOSTLY_KNOWN = 0.35;
