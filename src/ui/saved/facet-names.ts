import {
  compareWords,
  FIT_NAMES,
  filterWords,
  LEVEL_NAMES,
  PAY_WORDS,
  SITE_NAMES,
  STATUS_NAMES,
  TRACK_NAMES,
  WORK_MODES,
} from '../../i18n/words.ts';
import type { Facet } from './compare-view.ts';

type Names = Readonly<Record<string, string>>;

const VERDICTS: Names = Object.fromEntries(Object.entries(PAY_WORDS).map(([word, say]) => [word, say('US')]));

const NAMES: Partial<Record<Facet, Names>> = {
  track: { ...TRACK_NAMES, ...compareWords.noRole },
  level: LEVEL_NAMES,
  status: { ...STATUS_NAMES, expired: filterWords.expired },
  fit: FIT_NAMES,
  mode: WORK_MODES,
  verdict: VERDICTS,
  site: { ...SITE_NAMES, generic: filterWords.otherSites },
};

/** How a filter calls a value of a column; the value itself where it is a name already. */
export const facetValueName = (facet: Facet, value: string): string =>
  NAMES[facet]?.[value] ?? (value === 'none' ? filterWords.none : value);
