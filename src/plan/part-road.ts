import { FIT_FLOORS } from '../model/fit.ts';
import { type DraftedPhase, isAddressed, isTaught } from './draft.ts';
import type { WeighedRequirement } from './weighed-requirements.ts';

/** Phases in the order of learning, parted into those worth walking now and those that can come later. */
export interface PartedRoad {
  readonly road: readonly DraftedPhase[];
  readonly later: readonly DraftedPhase[];
}

/** What a road is measured by. */
export interface RoadMeasure {
  /** The score with the skills of some phases being learned. */
  readonly score: (phases: readonly DraftedPhase[]) => number;
  /** The score at which learning may end: a posting that is this near is worth applying to. */
  readonly enough: number;
}

/** A road ends where this share of the gap that any phase closes is closed: the rest costs the most weeks for the least. */
const ENOUGH_CLOSED = 0.8;

/**
 * The least points that a phase of a road must add, by how many gaps it closes and whether one of them is central. Weeks of
 * evenings for one point are not worth it before applying, but the score counts what is being learned only half, so that
 * several central gaps may add one; what a single gap adds must be more, since a road of single gaps is a long one.
 */
const LEAST_LIFT = {
  several: { central: 1, other: 2 },
  single: { central: 4, other: 5 },
} as const;

/** Which gaps a phase closes, a certificate by preparing for it; looked up once: the same is asked for every order. */
type Closes = ReadonlyMap<DraftedPhase, readonly WeighedRequirement[]>;

/**
 * Orders chosen phases by the gap that they close for each week, each behind those that it requires, and parts them. The
 * road ends at four fifths of the gap, or before where the score is enough. What adds too little to the score comes later,
 * unless a phase of the road requires it.
 * @param gaps What no phase teaches counts for nothing.
 * @returns All phases that close a gap or are required by one that does; no phase twice. The road is empty where no phase
 * is worth its weeks.
 */
export function partRoad(
  phases: readonly DraftedPhase[],
  gaps: readonly WeighedRequirement[],
  measure: RoadMeasure,
): PartedRoad {
  const closes: Closes = new Map(
    phases.map((phase) => [phase, gaps.filter((gap) => isAddressed(gap, [phase]))]),
  );
  const ordered = orderByGain(phases, closes);
  const enough = ENOUGH_CLOSED * weightOf(closedBy(ordered, closes));
  const road: DraftedPhase[] = [];
  for (const phase of ordered) {
    if (road.includes(phase)) continue;
    if (weightOf(closedBy(road, closes)) >= enough || measure.score(road) >= measure.enough) break;
    const course = courseOf(
      phase,
      ordered.filter((one) => !road.includes(one)),
    );
    if (isWorthwhile(course, road, closes, measure)) road.push(...course);
  }
  const later = ordered.filter((phase) => !road.includes(phase));
  const ofRoad = groundworkFirst(road);
  return { road: ofRoad, later: withoutIdle(later, road, closes) };
}

function isWorthwhile(
  course: readonly DraftedPhase[],
  road: readonly DraftedPhase[],
  closes: Closes,
  { score }: RoadMeasure,
): boolean {
  // What a phase only prepares for is not closed by it.
  const closed = newlyClosed(course, road, closes).filter((gap) => isTaught(gap, course));
  if (closed.length === 0) return false;
  const before = score(road);
  const least = closed.length > 1 ? LEAST_LIFT.several : LEAST_LIFT.single;
  // Who is near already applies as they are, unless a phase adds something that shows.
  const isCentral = before < FIT_FLOORS.good && closed.some(({ central }) => central);
  return score([...road, ...course]) - before >= (isCentral ? least.central : least.other);
}

/** In each roadmap, what lays the ground stands before what builds on it; the order of the roadmaps stays. */
function groundworkFirst(road: readonly DraftedPhase[]): readonly DraftedPhase[] {
  const isGround = ({ phase }: DraftedPhase): boolean => phase.depth === 'groundwork';
  const placed = new Set<DraftedPhase>();
  for (const one of road) {
    for (const other of road) if (isGround(other) && other.roadmap === one.roadmap) placed.add(other);
    placed.add(one);
  }
  return [...placed];
}

const isRequiredBy = ({ phase }: DraftedPhase, other: DraftedPhase): boolean =>
  other.phase.requires.includes(phase.id);

const weightOf = (gaps: Iterable<WeighedRequirement>): number => {
  let sum = 0;
  for (const { weight } of gaps) sum += weight;
  return sum;
};

const closedBy = (phases: readonly DraftedPhase[], closes: Closes): Set<WeighedRequirement> =>
  new Set(phases.flatMap((phase) => closes.get(phase) ?? []));

function newlyClosed(
  phases: readonly DraftedPhase[],
  before: readonly DraftedPhase[],
  closes: Closes,
): readonly WeighedRequirement[] {
  const closed = closedBy(before, closes);
  return [...closedBy(phases, closes)].filter((gap) => !closed.has(gap));
}

/** Without phases that teach nothing beyond what stands before them, and that none of the others requires. */
function withoutIdle(
  later: readonly DraftedPhase[],
  road: readonly DraftedPhase[],
  closes: Closes,
): readonly DraftedPhase[] {
  const kept: DraftedPhase[] = [];
  for (const [at, phase] of [...later.entries()].reverse()) {
    const teaches = newlyClosed([phase], [...road, ...later.slice(0, at)], closes).length > 0;
    if (teaches || kept.some((one) => isRequiredBy(phase, one))) kept.unshift(phase);
  }
  return kept;
}

function orderByGain(phases: readonly DraftedPhase[], closes: Closes): readonly DraftedPhase[] {
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

/** The gap that a course closes for each of its weeks. */
function gainOf(
  course: readonly DraftedPhase[],
  closed: ReadonlySet<WeighedRequirement>,
  closes: Closes,
): number {
  const weeks = course.reduce((sum, one) => sum + one.weeks, 0);
  return weightOf([...closedBy(course, closes)].filter((gap) => !closed.has(gap))) / weeks;
}

/** A phase behind those of the open ones that it requires. A circle of phases that require each other is cut. */
function courseOf(last: DraftedPhase, open: readonly DraftedPhase[]): readonly DraftedPhase[] {
  const others = open.filter((one) => one !== last);
  const required = others.filter((one) => isRequiredBy(one, last));
  return [...new Set([...required.flatMap((one) => courseOf(one, others)), last])];
}
