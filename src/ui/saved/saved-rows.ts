import { correctReview } from '../../match/corrections.ts';
import type { FitBand } from '../../model/fit.ts';
import type { Profile } from '../../model/profile.ts';
import type { Personal } from '../../model/review-record.ts';
import type { Personalize, SavedStatus, SavedSummary } from '../../model/saved-posting.ts';
import type { Domain, Level, TrackId } from '../../model/terms.ts';
import { hasSkill } from '../posting/has-skill.ts';
import { placeInWords } from '../posting/header-view.ts';
import { type PayView, payView } from '../posting/pay-view.ts';
import { groupSkills } from '../posting/skill-groups.ts';
import { webUrl } from '../posting/web-url.ts';
import type { SurfacePack } from '../services.ts';

/** What a profile and the pack say of a saved posting. */
export interface Judged {
  readonly fit: FitBand | null;
  /** What is left of 100 points; null where there is no fit. */
  readonly score: number | null;
  /** Required skills that are missing, of all required; null when the posting names none that is known. */
  readonly missing: { readonly count: number; readonly of: number } | null;
  /** Weeks of the plan; null when there is none. */
  readonly weeks: number | null;
  /** Kinds of what the posting demands and the person does not meet. */
  readonly conflicts: readonly string[];
  readonly pay: PayView;
}

/**
 * Why nobody can apply to a posting any more: its page said so or its last day is over, or it never was about an opening.
 */
export type Closed = 'expired' | 'no-opening';

/** A saved posting as a row of the list. */
export interface SavedRow {
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  /** Places and work mode in words; null when neither is known. */
  readonly place: string | null;
  readonly url: string | null;
  readonly domain: Domain | null;
  readonly track: TrackId | null;
  /** Null outside the field and beside it. */
  readonly role: string | null;
  readonly level: Level | null;
  readonly status: SavedStatus;
  /** The day on which the status was reached; null where nobody noted it. */
  readonly statusOn: string | null;
  /** Null while it is open. */
  readonly closed: Closed | null;
  /** How many copies stand behind it. */
  readonly copies: number;
  /** When the same text was saved before, under another address; null where it was not. */
  readonly savedEarlier: string | null;
  /** With the person's corrections in place. */
  readonly summary: SavedSummary;
  /** Null until it was worked out; of an older profile while the new one is worked through. */
  readonly judged: Judged | null;
  readonly pay: PayView;
}

function missingOf({ skills, plan }: SavedSummary & Personal, profile: Profile): Judged['missing'] {
  const asked = skills.map((skill) => ({ ...skill, kind: '', mentions: [] }));
  const [required] = groupSkills({ skills: asked, unknownSkills: [] }, (id) =>
    hasSkill({ plan }, profile, id),
  );
  if (required === undefined || required.requirements.length === 0) return null;
  const of = required.requirements.length;
  return { count: of - required.met, of };
}

/** Works out what a row needs of profile and pack; some tenths of a millisecond. */
export function judgeRow(stored: SavedSummary, profile: Profile, personalize: Personalize): Judged {
  const answer = personalize(stored, profile, stored.corrections);
  const { fit, plan } = answer;
  return {
    fit: fit?.band ?? null,
    score: fit?.score ?? null,
    missing: missingOf(answer, profile),
    weeks: plan && plan.phases.length > 0 ? plan.weeks : null,
    conflicts: fit?.conflicts ?? [],
    pay: payView(answer),
  };
}

function closedBy({ expiredAt, validThrough, warningCodes }: SavedSummary, today: string): Closed | null {
  const isOver = validThrough === null ? warningCodes.includes('closing-date-passed') : validThrough < today;
  if (expiredAt !== null || isOver) return 'expired';
  return warningCodes.includes('no-opening') ? 'no-opening' : null;
}

/** The row of a summary; `today` is an ISO date. */
export function rowOf(
  stored: SavedSummary,
  judged: Judged | null,
  about: { pack: SurfacePack | null; copies: number; savedEarlier?: string | null; today: string },
): SavedRow {
  const { pack, copies, savedEarlier = null, today } = about;
  const summary = pack ? correctReview(stored, stored.corrections, pack) : stored;
  return {
    id: summary.id,
    title: summary.title,
    company: summary.company,
    place: placeInWords(summary),
    url: webUrl(summary.url),
    domain: summary.domain,
    track: summary.track,
    role: summary.role?.title ?? null,
    level: summary.level,
    status: summary.status,
    statusOn: summary.statusDates[summary.status] ?? null,
    closed: closedBy(summary, today),
    copies,
    savedEarlier,
    summary,
    judged,
    pay: judged?.pay ?? payView(summary),
  };
}

/** Without a band nothing was converted: such pay may be in a currency or period that the axis does not have. */
const isOnSharedAxis = ({ band, stated }: PayView): boolean =>
  band !== null || (stated?.currency === 'USD' && stated.period === 'year');

/** The ends of a pay axis, US dollars a year. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

// Room beside the outermost ends, as a share of what is shown.
const MARGIN = 0.06;

/** Bounds of one axis for the pay of all views, US dollars a year; null when no amount is known. */
export function sharedBounds(views: Iterable<PayView>): Bounds | null {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const view of views) {
    if (!isOnSharedAxis(view)) continue;
    for (const range of [view.axis?.posted, view.axis?.band]) {
      for (const end of [range?.min, range?.max]) {
        if (end == null) continue;
        low = Math.min(low, end);
        high = Math.max(high, end);
      }
    }
  }
  if (low > high) return null;
  const margin = (high - low || high || 1) * MARGIN;
  return { from: Math.max(0, low - margin), to: high + margin };
}

/** The view on a shared axis; one that does not fit it loses its own. */
export function onAxis(view: PayView, bounds: Bounds | null): PayView {
  if (!isOnSharedAxis(view) || bounds === null) return { ...view, axis: null };
  return view.axis ? { ...view, axis: { ...view.axis, ...bounds } } : view;
}

/** What a posting pays on the axis that all share; null when it does not fit it. */
const onSharedAxis = (view: PayView) => (isOnSharedAxis(view) ? (view.axis?.posted ?? null) : null);

/** The amount that a posting's pay is ordered by, US dollars a year: the middle of its range, or its one end. */
export function payAmount(view: PayView): number | null {
  const posted = onSharedAxis(view);
  const ends = [posted?.min, posted?.max].filter((end) => end != null);
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length;
}

/** The most that a posting pays, US dollars a year; without an upper end what it pays at least. */
export function payTop(view: PayView): number | null {
  const posted = onSharedAxis(view);
  return posted?.max ?? posted?.min ?? null;
}
