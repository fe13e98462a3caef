import type { ComponentChild } from 'preact';
import { compareWords, LEVEL_NAMES, pairWords, years } from '../../platform/i18n.ts';
import { TrackTag } from '../components/TrackTag.tsx';
import type { PairColumn } from '../models/side-by-side.ts';
import { PayCell } from './PayCell.tsx';
import { RoadCell } from './RoadCell.tsx';

/** One thing that the table says of every posting. */
export interface PairFact {
  readonly name: string;
  readonly show: (column: PairColumn) => ComponentChild;
  /** What is compared to tell whether the postings differ; null is never marked. */
  readonly key: ((column: PairColumn) => unknown) | null;
}

/** What the posting is, above the skills. */
export const MATCH_FACTS: readonly PairFact[] = [
  {
    name: pairWords.track,
    key: ({ record }) => record.track,
    show: ({ record }) => (record.track ? <TrackTag track={record.track} /> : compareWords.none),
  },
  {
    name: pairWords.role,
    key: ({ record }) => record.role?.id,
    show: ({ record }) => record.role?.title ?? compareWords.noRole[record.domain ?? 'in'],
  },
  {
    name: pairWords.level,
    key: ({ record }) => record.level,
    show: ({ record }) => (record.level ? LEVEL_NAMES[record.level] : compareWords.none),
  },
  { name: pairWords.pay, key: null, show: ({ pay }) => <PayCell view={pay} /> },
];

/** The years asked, which stand beside the person's own. */
export const YEARS_FACT: PairFact = {
  name: pairWords.years,
  key: ({ record }) => record.years?.min,
  show: ({ record }) => (record.years ? years(record.years) : compareWords.none),
};

/** The plan, below the skills. */
export const ROAD_FACT: PairFact = {
  name: pairWords.plan,
  key: null,
  show: ({ road }) => <RoadCell road={road} />,
};
