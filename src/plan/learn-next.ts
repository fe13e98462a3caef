import type { Phase } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Domain, TrackId } from '../model/terms.ts';
import type { DraftedPhase } from './draft.ts';
import { indexOf, type PackIndex, type PlanSources, type SkillProgress } from './pack-index.ts';
import { type AskingSkills, requirementsOf } from './requirements.ts';

/** A saved posting, as far as learning for it goes. */
export interface LearnTarget extends AskingSkills {
  readonly id: string;
  readonly domain: Domain | null;
  readonly track: TrackId | null;
}

/** One phase to learn next, over many postings. */
export interface NextStep {
  /** The phase, last, after those that it requires and that are not finished, in the order of learning. */
  readonly course: readonly DraftedPhase[];
  /** Weeks of 10 hours that the course still takes. */
  readonly weeks: number;
  /** Required gaps that it closes, each counted once for every posting that has it. */
  readonly closes: number;
  /** Those of them that stand in postings of the field and of the track that the person aims at. */
  readonly closesFirst: number;
  /** Ids of the postings that have at least one of those gaps, in the order given. */
  readonly postings: readonly string[];
  /** The skills that close them, most wanted first; a gap counts with the alphabetically first skill that closes it. */
  readonly skills: readonly { readonly id: string; readonly gaps: number }[];
}

/** What over all postings is required and not held. */
interface Gap {
  /** Any of these skills closes it; sorted by id. */
  readonly skills: readonly string[];
  /** Positions in the list of postings of those that have it. */
  readonly postings: readonly number[];
}

/**
 * What to learn next, over all these postings: every unfinished phase that closes a required gap, best first. Best is
 * the most gaps per week, counting the weeks of what the phase requires: first over the postings of the field and of the
 * track that the person aims at, then over all; then most gaps, then fewest weeks, then the pack's order. The first step is the best of all single phases, since all are weighed. Skills that are only nice to
 * have or mentioned count for nothing, nor do postings outside the field.
 */
export function learnNext(
  targets: readonly LearnTarget[],
  profile: Profile,
  sources: PlanSources,
): readonly NextStep[] {
  const index = indexOf(sources);
  const standing = index.standingOf(profile);
  const gaps = gapsOf(targets, standing);
  const isFirst = targets.map(
    ({ domain, track }) => domain === 'in' && (profile.targetTrack ?? track) === track,
  );
  return coursesOf(index, standing)
    .map((course) => stepOf(course, gaps, targets, isFirst))
    .filter(({ closes }) => closes > 0)
    .sort(
      (a, b) =>
        b.closesFirst * a.weeks - a.closesFirst * b.weeks ||
        b.closes * a.weeks - a.closes * b.weeks ||
        b.closes - a.closes ||
        a.weeks - b.weeks,
    );
}

/** Postings ask for the same things over and over: each thing is weighed once, with the postings that ask for it. */
function gapsOf(targets: readonly LearnTarget[], { held }: SkillProgress): readonly Gap[] {
  const gaps = new Map<string, { readonly skills: readonly string[]; readonly postings: number[] }>();
  for (const [at, { domain, skills, anyOf }] of targets.entries()) {
    if (domain === null || domain === 'out') continue;
    for (const requirement of requirementsOf(skills, anyOf)) {
      if (requirement.need !== 'required' || requirement.skills.some((id) => held.has(id))) continue;
      const wanted = [...requirement.skills].sort();
      const known = gaps.get(wanted.join(' '));
      if (known) known.postings.push(at);
      else gaps.set(wanted.join(' '), { skills: wanted, postings: [at] });
    }
  }
  return [...gaps.values()];
}

/** Each unfinished phase with what it requires before it. A phase that stands in several roadmaps is one course. */
function coursesOf(
  { phases }: PackIndex,
  { weeksLeft }: SkillProgress,
): readonly (readonly DraftedPhase[])[] {
  const open = new Map<string, DraftedPhase>();
  for (const one of phases) {
    const weeks = weeksLeft.get(one.phase);
    if (weeks !== undefined && !open.has(one.phase.id)) open.set(one.phase.id, { ...one, weeks });
  }
  return [...open.values()].map((last) => {
    const course = new Set<DraftedPhase>();
    collect(last, open, course, new Set());
    return [...course];
  });
}

function collect(
  last: DraftedPhase,
  open: ReadonlyMap<string, DraftedPhase>,
  course: Set<DraftedPhase>,
  seen: Set<Phase>,
): void {
  if (seen.has(last.phase)) return;
  seen.add(last.phase);
  for (const id of last.phase.requires) {
    const required = open.get(id);
    if (required) collect(required, open, course, seen);
  }
  course.add(last);
}

function stepOf(
  course: readonly DraftedPhase[],
  gaps: readonly Gap[],
  targets: readonly LearnTarget[],
  isFirst: readonly boolean[],
): NextStep {
  const taught = new Set(course.flatMap(({ phase }) => phase.teaches));
  // A byte for each posting: a set would take many times as long over fifty thousand of them.
  const hasGap = new Uint8Array(targets.length);
  const gapsBySkill = new Map<string, number>();
  let closes = 0;
  let closesFirst = 0;
  for (const gap of gaps) {
    const skill = gap.skills.find((id) => taught.has(id));
    if (skill === undefined) continue;
    closes += gap.postings.length;
    gapsBySkill.set(skill, (gapsBySkill.get(skill) ?? 0) + gap.postings.length);
    for (const posting of gap.postings) {
      hasGap[posting] = 1;
      if (isFirst[posting]) closesFirst += 1;
    }
  }
  return {
    course,
    weeks: course.reduce((sum, { weeks }) => sum + weeks, 0),
    closes,
    closesFirst,
    postings: targets.filter((_, at) => hasGap[at] === 1).map(({ id }) => id),
    skills: [...gapsBySkill].map(([id, count]) => ({ id, gaps: count })).sort((a, b) => b.gaps - a.gaps),
  };
}
