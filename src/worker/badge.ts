import { badgeWords, FIT_WORDS } from '../i18n/words.ts';
import type { FitBand } from '../model/fit.ts';
import type { Profile } from '../model/profile.ts';
import type { ReviewRecord } from '../model/review-record.ts';
import { type Badge, showBadge } from '../platform/toolbar.ts';
import { type HeldRequirements, heldRequirements } from '../ui/posting/held-requirements.ts';
import { isBlank } from '../ui/posting/profile-changes.ts';
import type { TabReview } from './tab-reviews.ts';

/** White on each color is at least 4.5:1. Far is gray: red says that a condition is in the way. */
const BANDS: Readonly<Record<Exclude<FitBand, 'outside'>, string>> = {
  strong: '#15803d',
  good: '#0f766e',
  stretch: '#8a5a0a',
  far: '#52525b',
};
const ACCENT = '#3451d1';
const RED = '#b91c1c';

/** The browser cuts a longer badge off. */
const LONGEST = 4;

const inShort = ({ held, of }: HeldRequirements): string => {
  const text = `${held}/${of}`;
  return text.length > LONGEST ? `${Math.round((100 * held) / of)}%` : text;
};

/**
 * What the toolbar button says of a review: of the skills that are required, or else would be liked, those that the person
 * has. Null where the page holds no posting, and where the posting is none of the field.
 */
export const badgeOf = ({ record, profile }: { record: ReviewRecord; profile: Profile }): Badge | null => {
  const { fit, domain, verdict } = record;
  if (verdict !== 'posting' || fit === null || fit.band === 'outside' || domain === 'near') return null;
  const required = heldRequirements(record, profile, 'required');
  const need = required.of > 0 ? 'required' : 'preferred';
  const counted = required.of > 0 ? required : heldRequirements(record, profile, need);
  if (fit.band === null || fit.score === null || counted.of === 0)
    return { text: '?', color: BANDS.far, title: badgeWords.unknown };
  if (isBlank(profile))
    return { text: String(counted.of), color: ACCENT, title: badgeWords.blank(counted.of, need) };
  const title = badgeWords.fit(
    FIT_WORDS[fit.band],
    fit.score,
    badgeWords.held(counted.held, counted.of, need),
  );
  if (fit.conflicts.length > 0) return { text: '!', color: RED, title: badgeWords.conflict(title) };
  return { text: inShort(counted), color: BANDS[fit.band], title };
};

/** Shows on the toolbar button how the person stands to a tab's posting, or nothing where there is none. */
export const showFit = (tabId: number, review: TabReview | null): Promise<void> =>
  showBadge(tabId, review && badgeOf(review));
