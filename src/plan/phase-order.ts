import type { DraftedPhase } from './draft.ts';
import { isAddressed } from './teaching.ts';
import type { WeighedRequirement } from './weighed-requirements.ts';

/** What is missing, with how much of it: 1 for all, less where a kin or the line of work stands for a part. */
export interface RoadGap extends WeighedRequirement {
  readonly open: number;
  /** Whether it is too general to tell anybody apart or almost known, so that no phase is taken for it. */
  readonly isScenery: boolean;
}

/** Which gaps a phase closes, a certificate by preparing for it; looked up once: the same is asked for every order. */
export type Closes = ReadonlyMap<DraftedPhase, readonly RoadGap[]>;

/** Looks up which gaps each of the phases closes. */
export const closesOf = (phases: readonly DraftedPhase[], gaps: readonly RoadGap[]): Closes =>
  new Map(phases.map((phase) => [phase, gaps.filter((gap) => isAddressed(gap, [phase]))]));

/** True where a phase is about one of the alternatives, and does not teach them by the way. */
export const isAbout = ({ phase }: DraftedPhase, { skills }: RoadGap): boolean =>
  skills.some((skill) => phase.subjects.includes(skill));

/** True where the second phase must not be taken without the first. */
export const isRequiredBy = ({ phase }: DraftedPhase, other: DraftedPhase): boolean =>
  other.phase.requires.includes(phase.id);

/** What gaps weigh together. */
export const gapWeight = (gaps: Iterable<RoadGap>): number => {
  let sum = 0;
  for (const { weight } of gaps) sum += weight;
  return sum;
};

/** The gaps that some phases close. */
export const closedBy = (phases: readonly DraftedPhase[], closes: Closes): Set<RoadGap> =>
  new Set(phases.flatMap((phase) => closes.get(phase) ?? []));

/** The gaps that some phases close and others before them do not. */
export function newlyClosed(
  phases: readonly DraftedPhase[],
  before: readonly DraftedPhase[],
  closes: Closes,
): readonly RoadGap[] {
  const closed = closedBy(before, closes);
  return [...closedBy(phases, closes)].filter((gap) => !closed.has(gap));
}

/** What a phase teaches by the way counts half in the order of learning: it is not gone into. */
const BY_THE_WAY = 0.5;

/** Orders phases by the gap that they close for each week, each behind those that it requires. */
export function orderByGain(phases: readonly DraftedPhase[], closes: Closes): readonly DraftedPhase[] {
  const ordered: DraftedPhase[] = [];
  while (ordered.length < phases.length) {
    const closed = closedBy(ordered, closes);
    const open = phases.filter((one) => !ordered.includes(one));
    const courses = open.map((one) => courseOf(one, open));
    const gains = courses.map((course) => gainOf(course, closed, closes));
    ordered.push(...(courses[gains.indexOf(Math.max(...gains))] ?? []));
  }
  return ordered;
}

/** Weeks of 10 hours that phases take together. */
export const weeksOf = (phases: readonly DraftedPhase[]): number =>
  phases.reduce((sum, { weeks }) => sum + weeks, 0);

/** The gap that a course closes for each of its weeks. */
function gainOf(course: readonly DraftedPhase[], closed: ReadonlySet<RoadGap>, closes: Closes): number {
  let gain = 0;
  for (const gap of closedBy(course, closes)) {
    if (closed.has(gap)) continue;
    gain += gap.weight * (course.some((phase) => isAbout(phase, gap)) ? 1 : BY_THE_WAY);
  }
  return gain / weeksOf(course);
}

/** A phase behind those of the open ones that it requires. A circle of phases that require each other is cut. */
export function courseOf(last: DraftedPhase, open: readonly DraftedPhase[]): readonly DraftedPhase[] {
  const others = open.filter((one) => one !== last);
  const required = others.filter((one) => isRequiredBy(one, last));
  return [...new Set([...required.flatMap((one) => courseOf(one, others)), last])];
}

/** In each roadmap, what lays the ground stands before what builds on it; the order of the roadmaps stays. */
export function groundworkFirst(road: readonly DraftedPhase[]): readonly DraftedPhase[] {
  const isGround = ({ phase }: DraftedPhase): boolean => phase.depth === 'groundwork';
  const placed = new Set<DraftedPhase>();
  for (const one of road) {
    for (const other of road) if (isGround(other) && other.roadmap === one.roadmap) placed.add(other);
    placed.add(one);
  }
  return [...placed];
}
