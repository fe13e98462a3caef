import { FIT_PARTS_IN_BRIEF, fitWords, LEVEL_NAMES } from '../../i18n/words.ts';
import { FIT_FLOORS, type FitBand, type FitPart, type FitPartCode } from '../../model/fit.ts';
import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { heldRequirements } from '../posting/held-requirements.ts';
import { isBlank } from '../posting/profile-changes.ts';
import type { Reviewer, SurfacePack } from '../services.ts';

/** The part of a reviewer that explains a fit. */
type FitSources = Pick<Reviewer, 'pack' | 'index'>;

/** What the fit section says. */
export interface FitView {
  /** Null where there is nothing to compare. */
  readonly band: FitBand | null;
  /** True while the person has told nothing that could be compared. */
  readonly blank: boolean;
  /** True where a condition of the posting conflicts with the profile: the fit is one on skills alone. */
  readonly conflicts: boolean;
  /** True where the profile does not say what the person does, so that their work is not compared. */
  readonly workUntold: boolean;
  /** The parts in a few words each, what decides first. */
  readonly brief: readonly string[];
  /** The arithmetic: what each part takes off 100 points. */
  readonly lines: readonly { readonly text: string; readonly off: number }[];
  /** Null where there is nothing to compare. */
  readonly score: number | null;
  /** Held skills that count in part for missing ones. */
  readonly related: readonly { readonly have: string; readonly missing: string; readonly credit: number }[];
}

/** The last give way where a line is short. */
const BRIEF_ORDER: readonly FitPartCode[] = [
  'required-skills',
  'only-preferred-skills',
  'license',
  'few-requirements',
  'profession',
  'years',
  'level',
  'preferred-skills',
];

/** The word for a score of 0 to 100. */
export function bandOfScore(score: number): Exclude<FitBand, 'outside'> {
  if (score >= FIT_FLOORS.strong) return 'strong';
  if (score >= FIT_FLOORS.good) return 'good';
  return score >= FIT_FLOORS.stretch ? 'stretch' : 'far';
}

/** The fit of a record with its arithmetic in words; null for a record that was not judged at all. */
export function fitView(record: ReviewRecord, profile: Profile, sources: FitSources): FitView | null {
  if (record.fit === null) return null;
  const { band, score, parts, conflicts } = record.fit;
  return {
    band,
    blank: isBlank(profile),
    conflicts: conflicts.length > 0,
    workUntold: score !== null && !parts.some(({ code }) => code === 'profession'),
    brief: parts
      .toSorted((a, b) => BRIEF_ORDER.indexOf(a.code) - BRIEF_ORDER.indexOf(b.code))
      .map((part) => briefOf(part, record, profile)),
    lines: parts.map((part) => ({ text: lineOf(part, record, profile, sources), off: -part.points + 0 })),
    score,
    related: relatedOf(record, sources.pack),
  };
}

/** What each part on skills counts. */
const SKILL_PARTS: Readonly<Partial<Record<FitPartCode, 'required' | 'preferred'>>> = {
  'required-skills': 'required',
  'only-preferred-skills': 'preferred',
  'preferred-skills': 'preferred',
};

/** Skills are told as the chips show them: those that one has, and apart from them those that count in part. */
function briefOf({ code, got, of }: FitPart, record: ReviewRecord, profile: Profile): string {
  const need = SKILL_PARTS[code];
  if (need === undefined) return FIT_PARTS_IN_BRIEF[code](got, of, 0);
  const { held, inPart } = heldRequirements(record, profile, need);
  return FIT_PARTS_IN_BRIEF[code](held, of, inPart);
}

function lineOf(
  { code, got, of }: FitPart,
  record: ReviewRecord,
  profile: Profile,
  sources: FitSources,
): string {
  if (code === 'level' && record.level && profile.targetLevel) {
    return fitWords.level(LEVEL_NAMES[record.level], LEVEL_NAMES[profile.targetLevel]);
  }
  if (code === 'profession') return workLine(record, profile, sources);
  return fitWords.part(code, got, of);
}

/** The person's first profession beside the posting's. */
function workLine(record: ReviewRecord, profile: Profile, { index }: FitSources): string {
  const { professions, standingOf } = index();
  const nameOf = (shares: ReadonlyMap<string, number>) => {
    const [first] = [...shares].toSorted(([, a], [, b]) => b - a);
    return professions.byId.get(first?.[0] ?? '')?.name ?? '';
  };
  const posting = professions.ofPosting({ ...record, title: record.posting?.title ?? null });
  return fitWords.work(nameOf(standingOf(profile).professions), nameOf(posting));
}

/** For each missing skill, the held one that counts most for it. */
function relatedOf({ plan, skills: asked }: ReviewRecord, { skills }: SurfacePack): FitView['related'] {
  const nameOf = (id: string) =>
    asked.find((skill) => skill.id === id)?.name ?? skills.find((skill) => skill.id === id)?.name ?? id;
  const best = [...Map.groupBy(plan?.related ?? [], ({ missing }) => missing).values()].map((counting) =>
    counting.reduce((most, one) => (one.credit > most.credit ? one : most)),
  );
  return best.map(({ have, missing, credit }) => ({ have: nameOf(have), missing: nameOf(missing), credit }));
}
