import { type DraftedPhase, isAddressed } from './draft.ts';
import type { WeighedRequirement } from './weighed-requirements.ts';

/** Phases in the order of learning, parted into those worth walking now and those that can come later. */
export interface PartedRoad {
  readonly road: readonly DraftedPhase[];
  readonly later: readonly DraftedPhase[];
}

/** A road ends where this share of the gap that any phase closes is closed: the rest costs the most weeks for the least. */
const ENOUGH_CLOSED = 0.8;

/** Which gaps a phase closes, a certificate by preparing for it; looked up once: the same is asked for every order. */
type Closes = ReadonlyMap<DraftedPhase, readonly WeighedRequirement[]>;

/**
 * Orders chosen phases by the gap that they close for each week, each behind those that it requires, and parts them. The
 * road ends at four fifths of the gap, or before where `reaches` says that what is learnt by then is enough. A phase that closes
 * one gap only comes later, unless others of the road require it or there is nothing else.
 * @param gaps What is missing, weighed by what it counts; what no phase teaches counts for nothing.
 * @param reaches Asked with the phases so far, whenever one is added.
 * @returns All phases that close a gap or are required by one that does; no phase twice.
 */
export function partRoad(
  phases: readonly DraftedPhase[],
  gaps: readonly WeighedRequirement[],
  reaches: (road: readonly DraftedPhase[]) => boolean,
): PartedRoad {
  const closes: Closes = new Map(
    phases.map((phase) => [phase, gaps.filter((gap) => isAddressed(gap, [phase]))]),
  );
  const ordered = orderByGain(phases, closes);
  const end = endOfRoad(ordered, closes, reaches);
  const isLarge = (phase: DraftedPhase, at: number): boolean =>
    newlyClosed(phase, ordered.slice(0, at), closes).length > 1 ||
    ordered.slice(0, end).some((one) => isRequiredBy(phase, one));
  const reached = ordered.slice(0, end).filter(isLarge);
  const only = ordered.find(isLarge) ?? ordered[0];
  const road = reached.length > 0 || only === undefined ? reached : [only];
  const later = ordered.filter((phase) => !road.includes(phase));
  return { road, later: withoutIdle(later, road, closes) };
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
  phase: DraftedPhase,
  before: readonly DraftedPhase[],
  closes: Closes,
): readonly WeighedRequirement[] {
  const closed = closedBy(before, closes);
  return (closes.get(phase) ?? []).filter((gap) => !closed.has(gap));
}

function endOfRoad(
  ordered: readonly DraftedPhase[],
  closes: Closes,
  reaches: (road: readonly DraftedPhase[]) => boolean,
): number {
  const enough = ENOUGH_CLOSED * weightOf(closedBy(ordered, closes));
  for (let end = 1; end < ordered.length; end += 1) {
    const road = ordered.slice(0, end);
    if (weightOf(closedBy(road, closes)) >= enough || reaches(road)) return end;
  }
  return ordered.length;
}

/** Without phases that teach nothing beyond what stands before them, and that none of the others requires. */
function withoutIdle(
  later: readonly DraftedPhase[],
  road: readonly DraftedPhase[],
  closes: Closes,
): readonly DraftedPhase[] {
  const kept: DraftedPhase[] = [];
  for (const [at, phase] of [...later.entries()].reverse()) {
    const teaches = newlyClosed(phase, [...road, ...later.slice(0, at)], closes).length > 0;
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
