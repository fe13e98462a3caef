import type { BeyondLearning } from '../../i18n/words.ts';
import type { Role } from '../../model/career-pack.ts';
import { FIT_FLOORS, type FitPartCode } from '../../model/fit.ts';
import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { LEVELS } from '../../model/terms.ts';
import type { PhaseOfRoadmap } from '../../plan/roadmap-phases.ts';
import type { Reviewer } from '../services.ts';
import { calendarWeeks, scheduleFrom } from './learning-calendar.ts';
import { skillNames } from './road-view.ts';

/** What explains a road, in names. */
export interface RoadReasons {
  /** ISO date of the last day of learning; null where there is nothing to learn. */
  readonly finish: string | null;
  /** Weeks of the calendar at the person's pace. */
  readonly calendarWeeks: number;
  /** For a road too long to promise a day, and one that ends far off, the title of the role nearest to the person; else null. */
  readonly nearer: string | null;
  /** Whether the road is too long to promise a day. */
  readonly isLong: boolean;
  /** Names of missing skills that are central to the work and that no phase teaches. */
  readonly untaught: readonly string[];
  /** What takes points off the fit and no learning gives back. */
  readonly beyond: readonly BeyondLearning[];
  readonly ties: readonly { readonly taken: string; readonly instead: string }[];
  readonly extensions: readonly {
    readonly weeks: number;
    readonly covers: readonly string[];
    readonly phase: string;
    readonly roadmap: string;
  }[];
}

/** Nobody plans a year of evenings by a posting of today: a longer road promises no day. */
const LONGEST_PROMISED = 40;

/** When the road of a record ends, what would have been as short, and what some weeks more would add. */
export function roadReasons(
  record: ReviewRecord,
  profile: Profile,
  { pack, explain, nearestRole }: Pick<Reviewer, 'pack' | 'explain' | 'nearestRole'>,
  today: string,
): RoadReasons {
  const { ties = [], extensions = [], untaught = [] } = explain(record, profile) ?? {};
  const nameOf = skillNames(record, pack);
  const weeks = record.plan?.weeks ?? 0;
  const isLong = weeks > LONGEST_PROMISED;
  const [whole] = scheduleFrom(today, [weeks], profile.hoursPerWeek);
  return {
    finish: weeks > 0 && whole ? whole.to : null,
    calendarWeeks: calendarWeeks(weeks, profile.hoursPerWeek),
    isLong,
    nearer: isLong || endsFar(record) ? nearerThan(record, nearestRole(profile)) : null,
    untaught: untaught.map(nameOf),
    beyond: beyondLearning(record, profile),
    ties: ties.map(({ taken, instead }) => ({ taken: titlesOf(taken), instead: titlesOf(instead) })),
    extensions: extensions.map(({ phases, weeks, covers }) => ({
      weeks,
      covers: covers.map(nameOf),
      phase: titlesOf(phases),
      roadmap: [...new Set(phases.map(({ roadmap }) => roadmap.title))].join(', '),
    })),
  };
}

const endsFar = ({ fit, plan }: ReviewRecord): boolean => {
  const score = plan?.phases.at(-1)?.fitAfter ?? fit?.score ?? null;
  return score !== null && score < FIT_FLOORS.stretch;
};

/** The title of a role, but for the one that the posting is for. */
const nearerThan = ({ role }: ReviewRecord, nearest: Role | null): string | null =>
  nearest === null || nearest.id === role?.id ? null : nearest.title;

/** A line of work that takes off fewer points than this is a neighboring one, of which learning makes up much. */
const FAR_WORK = 35;

function beyondLearning({ fit, level }: ReviewRecord, { targetLevel }: Profile): readonly BeyondLearning[] {
  const takesOff = (code: FitPartCode, least = 1): boolean =>
    fit?.parts.some((part) => part.code === code && part.points <= -least) ?? false;
  const isAbove =
    level !== null && targetLevel !== null && LEVELS.indexOf(level) > LEVELS.indexOf(targetLevel);
  if (fit?.score != null && fit.score >= FIT_FLOORS.good) return [];
  const found: readonly [BeyondLearning, boolean][] = [
    ['work', takesOff('profession', FAR_WORK)],
    ['license', takesOff('license')],
    [isAbove ? 'level-above' : 'level-below', takesOff('level')],
    ['years', takesOff('years')],
  ];
  return found.flatMap(([code, holds]) => (holds ? [code] : []));
}

const titlesOf = (phases: readonly PhaseOfRoadmap[]): string =>
  phases.map(({ phase }) => phase.title).join(' + ');
