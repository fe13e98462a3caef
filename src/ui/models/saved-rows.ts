import type { Profile } from '../../model/profile.ts';
import type { Plan } from '../../model/review-record.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import type { Domain, Level, TrackId } from '../../model/terms.ts';
import { hasSkill } from './has-skill.ts';
import { placeOf } from './header-view.ts';
import { axisBounds, type PayView, payView } from './pay-view.ts';
import type { CompareServices, PlanTarget, SurfacePack } from './services.ts';
import { groupSkills } from './skill-groups.ts';

/** A saved posting as a row of the list. */
export interface SavedRow {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly url: string | null;
  readonly domain: Domain | null;
  readonly track: TrackId | null;
  /** Null outside the field and beside it. */
  readonly role: string | null;
  readonly level: Level | null;
  /** All rows share the bounds of the axis. */
  readonly pay: PayView;
  /** Required skills that are missing, of all required; null when the posting names none that is known. */
  readonly missing: { readonly count: number; readonly of: number } | null;
  /** Weeks of the plan; null when there is none. */
  readonly weeks: number | null;
  readonly savedAt: string;
}

/** The summary as the planner takes it: a row keeps no mentions, and its skills' groups only as groups. */
export function planTargetOf(summary: SavedSummary): PlanTarget {
  const groupOf = (id: string) => summary.anyOf.find(({ skills }) => skills.includes(id))?.id ?? null;
  const skills = summary.skills.map((skill) => ({
    ...skill,
    kind: '',
    years: null,
    anyOf: groupOf(skill.id),
    mentions: [],
  }));
  return { ...summary, skills };
}

function missingOf(target: PlanTarget, plan: Plan | null, profile: Profile): SavedRow['missing'] {
  const skills = { skills: target.skills, unknownSkills: [] };
  const [required] = groupSkills(skills, (id) => hasSkill({ plan }, profile, id));
  if (required === undefined || required.requirements.length === 0) return null;
  const of = required.requirements.length;
  return { count: of - required.met, of };
}

/** What judges a row; handed in, because the list shows answers and does not make them. */
export type RowJudges = Pick<CompareServices, 'planFor' | 'payFor'>;

/** A role that was set by hand is certain, and brings its own track: the row still has the one that was found. */
function withRoleTrack(summary: SavedSummary, pack: SurfacePack): SavedSummary {
  const role = pack.roles.find(({ id }) => id === summary.role?.id);
  if (role === undefined || summary.role?.confidence !== 1) return summary;
  return { ...summary, domain: 'in', track: role.track, role: { ...summary.role, title: role.title } };
}

function rowOf(stored: SavedSummary, profile: Profile, pack: SurfacePack, judges: RowJudges): SavedRow {
  const summary = withRoleTrack(stored, pack);
  const target = planTargetOf(summary);
  const plan = judges.planFor(target, profile, pack);
  return {
    id: summary.id,
    title: summary.title,
    facts: [summary.company, placeOf(summary)].filter((fact) => fact !== null),
    url: summary.url,
    domain: summary.domain,
    track: summary.track,
    role: summary.role?.title ?? null,
    level: summary.level,
    pay: payView({ ...summary, ...judges.payFor(summary, pack) }),
    missing: missingOf(target, plan, profile),
    weeks: plan && plan.phases.length > 0 ? plan.weeks : null,
    savedAt: summary.savedAt,
  };
}

/** Without a band nothing was converted: such pay may be in a currency or period that the axis does not have. */
function isOnSharedAxis({ band, stated }: PayView): boolean {
  return band !== null || (stated?.currency === 'USD' && stated.period === 'year');
}

/** Puts the pay of all views on one axis, US dollars a year; a view that does not fit it loses its own. */
export function shareAxis(all: readonly PayView[]): readonly PayView[] {
  const views = all.map((view) => (isOnSharedAxis(view) ? view : { ...view, axis: null }));
  const ranges = views.flatMap(({ axis }) => [axis?.posted, axis?.band]);
  const bounds = axisBounds(ranges.filter((range) => range != null));
  return views.map((view) => (view.axis && bounds ? { ...view, axis: { ...view.axis, ...bounds } } : view));
}

/** The rows of the list, in the order of the summaries. */
export function savedRows(
  summaries: readonly SavedSummary[],
  profile: Profile,
  pack: SurfacePack,
  judges: RowJudges,
): readonly SavedRow[] {
  const rows = summaries.map((summary) => rowOf(summary, profile, pack, judges));
  const views = shareAxis(rows.map(({ pay }) => pay));
  return rows.map((row, index) => ({ ...row, pay: views[index] ?? row.pay }));
}
