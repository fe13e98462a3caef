import type { ComponentChild } from 'preact';
import { compareWords, FIT_WORDS, LEVEL_NAMES, STATUS_NAMES, sideWords, years } from '../../i18n/words.ts';
import { TrackTag } from '../components/TrackTag.tsx';
import { placeInWords } from '../posting/header-view.ts';
import { PayCell } from './PayCell.tsx';
import { RoadCell } from './RoadCell.tsx';
import type { SideColumn } from './side-by-side.ts';

/** One thing that the table says of every posting. */
export interface SideFact {
  readonly name: string;
  readonly show: (column: SideColumn) => ComponentChild;
  /** What is compared to tell whether the postings differ; null is never marked. */
  readonly key: ((column: SideColumn) => unknown) | null;
}

const { none } = compareWords;
const placeIn = ({ record }: SideColumn): string => (record.posting && placeInWords(record.posting)) ?? none;

/** What the posting is, above the skills. */
export const MATCH_FACTS: readonly SideFact[] = [
  {
    name: sideWords.track,
    key: ({ record }) => record.track,
    show: ({ record }) => (record.track ? <TrackTag track={record.track} /> : none),
  },
  {
    name: sideWords.role,
    key: ({ record }) => record.role?.id,
    show: ({ record }) => record.role?.title ?? compareWords.noRole[record.domain ?? 'in'],
  },
  {
    name: sideWords.level,
    key: ({ record }) => record.level,
    show: ({ record }) => (record.level ? LEVEL_NAMES[record.level] : none),
  },
  { name: sideWords.place, key: placeIn, show: placeIn },
  {
    name: sideWords.status,
    key: ({ saved }) => saved.status,
    show: ({ saved }) => STATUS_NAMES[saved.status],
  },
  { name: sideWords.pay, key: null, show: ({ pay }) => <PayCell view={pay} /> },
  {
    name: sideWords.fit,
    key: ({ record }) => record.fit?.band,
    show: ({ record: { fit } }) => (fit?.band ? FIT_WORDS[fit.band] : none),
  },
];

/** The years asked, which stand beside the person's own. */
export const YEARS_FACT: SideFact = {
  name: sideWords.years,
  key: ({ record }) => record.years?.min,
  show: ({ record }) => (record.years ? years(record.years) : none),
};

/** The plan, below the skills. */
export const ROAD_FACT: SideFact = {
  name: sideWords.plan,
  key: ({ road }) => road?.weeks,
  show: ({ road }) => <RoadCell road={road} />,
};

/** What stands under the plan: what is odd in the posting, and what the person wrote. */
export const NOTE_FACTS: readonly SideFact[] = [
  {
    name: sideWords.warnings,
    key: null,
    show: ({ record: { warnings } }) =>
      warnings.length === 0 ? (
        none
      ) : (
        <ul class="small plain">
          {warnings.map(({ code, text }) => (
            <li key={`${code} ${text}`}>{text}</li>
          ))}
        </ul>
      ),
  },
  {
    name: sideWords.tags,
    key: null,
    show: ({ saved: { tags } }) => tags.join(', ') || none,
  },
  {
    name: sideWords.notes,
    key: null,
    show: ({ saved: { notes } }) => (notes === '' ? none : <p class="note">{notes}</p>),
  },
];
