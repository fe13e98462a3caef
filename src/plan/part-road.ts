import { FIT_FLOORS } from '../model/fit.ts';
import type { DraftedPhase } from './draft.ts';
import {
  type Closes,
  closedBy,
  closesOf,
  courseOf,
  gapWeight,
  groundworkFirst,
  isAbout,
  isRequiredBy,
  newlyClosed,
  orderByGain,
  type RoadGap,
  weeksOf,
} from './phase-order.ts';
import { isTaught } from './teaching.ts';

/** Phases in the order of learning, parted into those worth walking now and those that can come later. */
export interface PartedRoad {
  readonly road: readonly DraftedPhase[];
  readonly later: readonly DraftedPhase[];
}

/** What a road is measured by. */
export interface RoadMeasure {
  /** The score with the skills of some phases being learned. */
  readonly score: (phases: readonly DraftedPhase[]) => number;
  /** The floors of the bands, lowest first. */
  readonly floors: readonly number[];
  /** Whether a short unit closes a gap, so that no phase need come later for it. */
  readonly isShort: (gap: RoadGap) => boolean;
  /** Whether the person has told what they do. */
  readonly isTold: boolean;
}

/** A road ends where this share of the gap that any phase closes is closed: the rest costs the most weeks for the least. */
const ENOUGH_CLOSED = 0.8;

/**
 * The least points that a phase of a road must add, by what it closes. Weeks of evenings for one point are not worth it before
 * applying; but what the job is about is learned first, though the score counts it only half while it is being learned. A single
 * gap must show for each week that it takes, and never adds less than `LEAST_SINGLE`: a road of single gaps is a long one.
 */
const LEAST_LIFT = {
  titled: { perWeek: 0.5, several: 1 },
  heart: { perWeek: 0.8, several: 2 },
  subject: { perWeek: 1.3, several: 3 },
  byTheWay: { perWeek: 1.6, several: 5 },
} as const;
const LEAST_SINGLE = 3;

/** Of a gap that is known to this share a phase teaches little. */
const MOSTLY_OPEN = 0.5;

/**
 * Orders chosen phases by the gap that they close for each week, each behind those that it requires, and parts them. The
 * road ends at four fifths of the gap, or where a good fit begins, for a good one where a strong one does. What adds too little
 * to the score comes later, unless a phase of the road requires it, or it is what takes the road into the next band. No phase
 * is walked for one gap alone that a short unit closes in hours.
 * @param gaps What no phase teaches counts for nothing.
 * @returns All phases that close a gap or are required by one that does; no phase twice. The road is empty where no phase
 * is worth its weeks.
 */
export function partRoad(
  phases: readonly DraftedPhase[],
  gaps: readonly RoadGap[],
  measure: RoadMeasure,
): PartedRoad {
  const closes = closesOf(phases, gaps);
  const ordered = orderByGain(phases, closes);
  const road = intoNextBand(worthwhileAmong(ordered, closes, measure), ordered, closes, measure);
  const walked = groundworkFirst(withinReach(road, measure));
  const later = ordered.filter((phase) => !walked.includes(phase));
  return { road: walked, later: withoutIdle(later, walked, closes, measure) };
}

function worthwhileAmong(
  ordered: readonly DraftedPhase[],
  closes: Closes,
  measure: RoadMeasure,
): readonly DraftedPhase[] {
  const enough = ENOUGH_CLOSED * gapWeight(closedBy(ordered, closes));
  const aim = aimOf(measure);
  const road: DraftedPhase[] = [];
  for (const phase of ordered) {
    if (road.includes(phase)) continue;
    if (gapWeight(closedBy(road, closes)) >= enough || measure.score(road) >= aim) break;
    const course = courseOf(
      phase,
      ordered.filter((one) => !road.includes(one)),
    );
    if (isWorthwhile(course, road, closes, measure)) road.push(...course);
  }
  return road;
}

/** The floor of a good fit, or of a strong one where the fit is good already. */
const aimOf = ({ score, floors }: RoadMeasure): number => floorAbove(score([]), floors.slice(1));

const floorAbove = (score: number, floors: readonly number[]): number =>
  floors.find((floor) => score < floor) ?? Number.POSITIVE_INFINITY;

function isWorthwhile(
  course: readonly DraftedPhase[],
  road: readonly DraftedPhase[],
  closes: Closes,
  { score, isShort }: RoadMeasure,
): boolean {
  // What a phase only prepares for is not closed by it.
  const closed = newlyClosed(course, road, closes).filter(
    (gap) => gap.open > MOSTLY_OPEN && isTaught(gap, course),
  );
  const subjects = closed.filter((gap) => course.some((phase) => isAbout(phase, gap)));
  const before = score(road);
  const kind = kindOf(subjects, before);
  const { several, perWeek } = LEAST_LIFT[kind];
  if (closed.length === 1 && closed.every(isShort)) return false;
  const least = closed.length > 1 ? several : Math.max(LEAST_SINGLE, perWeek * weeksOf(course));
  return closed.length > 0 && score([...road, ...course]) - before >= least;
}

/** Two phases more are worth it where they take the score into the next band; of single gaps only what shows. */
const FURTHER = { phases: 2, single: 4 } as const;

/** The road, with what comes behind it where that takes the score into the next band, and no further. */
function intoNextBand(
  road: readonly DraftedPhase[],
  ordered: readonly DraftedPhase[],
  closes: Closes,
  measure: RoadMeasure,
): readonly DraftedPhase[] {
  const { score, floors, isShort } = measure;
  const floor = floorAbove(score(road), floors);
  if (floor > aimOf(measure)) return road;
  const longer = [...road];
  for (const phase of ordered) {
    const before = score(longer);
    if (before >= floor || longer.length - road.length >= FURTHER.phases) break;
    if (longer.includes(phase)) continue;
    const course = courseOf(
      phase,
      ordered.filter((one) => !longer.includes(one)),
    );
    const adds = score([...longer, ...course]) - before;
    const closed = newlyClosed(course, longer, closes);
    const isSingle = closed.length <= 1;
    if (isSingle ? adds >= FURTHER.single && !closed.some(isShort) : adds > 0) longer.push(...course);
  }
  return score(longer) >= floor ? longer : road;
}

/**
 * Someone whose road would end below `lost` is told which role is nearer, not what to learn: no phase changes that answer. One
 * that stays far is worth its first phases only. Who has not told what they do gets the whole road.
 */
const REACH = { lost: 15, phasesWhenFar: 2 } as const;

function withinReach(
  road: readonly DraftedPhase[],
  { score, floors, isTold }: RoadMeasure,
): readonly DraftedPhase[] {
  const end = score(road);
  if (!isTold || end >= (floors[0] ?? 0)) return road;
  return end < REACH.lost ? [] : road.slice(0, REACH.phasesWhenFar);
}

/** Who is near already applies as they are, unless a phase adds something that shows, or what the title names. */
function kindOf(subjects: readonly RoadGap[], score: number): keyof typeof LEAST_LIFT {
  if (subjects.some(({ titled }) => titled)) return 'titled';
  if (score < FIT_FLOORS.good && subjects.some(({ central }) => central)) return 'heart';
  return subjects.length > 0 ? 'subject' : 'byTheWay';
}

/** Without phases that teach next to nothing beyond what stands before them, and that none of the others requires. */
function withoutIdle(
  later: readonly DraftedPhase[],
  road: readonly DraftedPhase[],
  closes: Closes,
  { isShort }: RoadMeasure,
): readonly DraftedPhase[] {
  const kept: DraftedPhase[] = [];
  for (const [at, phase] of [...later.entries()].reverse()) {
    const closed = newlyClosed([phase], [...road, ...later.slice(0, at)], closes);
    const isWorthIt = closed.some((gap) => !gap.isScenery && !isShort(gap));
    if (isWorthIt || kept.some((one) => isRequiredBy(phase, one))) kept.unshift(phase);
  }
  return kept;
}
