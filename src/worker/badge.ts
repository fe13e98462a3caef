import { badgeWords, FIT_WORDS } from '../i18n/words.ts';
import type { FitBand } from '../model/fit.ts';
import { type Badge, showBadge } from '../platform/toolbar.ts';
import { isBlank } from '../ui/posting/profile-changes.ts';
import type { TabReview } from './tab-reviews.ts';

/** A sign and a color for each band; the signs differ without any color. White on each color is at least 4.5:1. */
const BANDS: Readonly<Record<FitBand, Pick<Badge, 'text' | 'color'>>> = {
  strong: { text: '++', color: '#15803d' },
  good: { text: '+', color: '#0f766e' },
  stretch: { text: '~', color: '#a16207' },
  far: { text: '−', color: '#b91c1c' },
  outside: { text: '×', color: '#52525b' },
};

const UNKNOWN = { text: '?', color: '#52525b' };

/** What the toolbar button says of a review; null where the page holds no posting. */
const badgeOf = ({ record, profile }: TabReview): Badge | null => {
  if (record.verdict !== 'posting' || record.fit === null) return null;
  const { band } = record.fit;
  if (band === null) return { ...UNKNOWN, title: badgeWords.unknown };
  if (band !== 'outside' && isBlank(profile)) return { ...UNKNOWN, title: badgeWords.blank };
  return { ...BANDS[band], title: badgeWords.fit(FIT_WORDS[band]) };
};

/** Shows the fit of a tab's posting on the toolbar button, or nothing where there is none. */
export const showFit = (tabId: number, review: TabReview | null): Promise<void> =>
  showBadge(tabId, review && badgeOf(review));
