import type { ComponentChild } from 'preact';
import { compareWords, LEVEL_NAMES, pairWords, years } from '../../platform/i18n.ts';
import { TrackTag } from '../components/TrackTag.tsx';
import type { PairColumn, PairView } from '../models/side-by-side.ts';
import { PairSkillRows } from './PairSkillRows.tsx';
import { PayCell } from './PayCell.tsx';
import { RoadCell } from './RoadCell.tsx';

interface SideBySideProps {
  readonly view: PairView;
  /** The person's own years; null when not given. */
  readonly ownYears: number | null;
}

interface Fact {
  readonly name: string;
  readonly show: (column: PairColumn) => ComponentChild;
  /** What is compared to tell whether the postings differ; null is never marked. */
  readonly key: ((column: PairColumn) => unknown) | null;
}

const FACTS: readonly Fact[] = [
  {
    name: pairWords.track,
    key: ({ record }) => record.track,
    show: ({ record }) => (record.track ? <TrackTag track={record.track} /> : compareWords.outside),
  },
  {
    name: pairWords.role,
    key: ({ record }) => record.role?.id,
    show: ({ record }) => record.role?.title ?? compareWords.noRole,
  },
  {
    name: pairWords.level,
    key: ({ record }) => record.level,
    show: ({ record }) => (record.level ? LEVEL_NAMES[record.level] : compareWords.none),
  },
  {
    name: pairWords.pay,
    key: null,
    show: ({ pay }) => <PayCell view={pay} />,
  },
];

function FactRow({
  fact,
  columns,
  own,
}: {
  fact: Fact;
  columns: readonly PairColumn[];
  own?: ComponentChild;
}) {
  const differs = fact.key !== null && new Set(columns.map(fact.key)).size > 1;
  return (
    <tr data-differs={differs}>
      <th scope="row">{fact.name}</th>
      {columns.map((column) => (
        <td key={column.record.id}>{fact.show(column)}</td>
      ))}
      <td>{own}</td>
    </tr>
  );
}

const YEARS: Fact = {
  name: pairWords.years,
  key: ({ record }) => record.years?.min,
  show: ({ record }) => (record.years ? years(record.years) : compareWords.none),
};

const ROAD: Fact = { name: pairWords.plan, key: null, show: ({ road }) => <RoadCell road={road} /> };

/** Two postings beside each other and beside the person; rows in which they differ are marked. */
export function SideBySide({ view, ownYears }: SideBySideProps) {
  const { columns, skills } = view;
  return (
    <section class="pair" id="side-by-side" tabIndex={-1} aria-label={pairWords.title}>
      <table class="pair-table">
        <thead>
          <tr>
            <th scope="col">{pairWords.title}</th>
            {columns.map(({ record }) => (
              <th scope="col" key={record.id}>
                {record.posting?.title || compareWords.unknownTitle}
                <p class="small quiet">{record.posting?.company}</p>
              </th>
            ))}
            <th scope="col">{pairWords.you}</th>
          </tr>
        </thead>
        <tbody>
          {FACTS.map((fact) => (
            <FactRow key={fact.name} fact={fact} columns={columns} />
          ))}
          <FactRow
            fact={YEARS}
            columns={columns}
            own={ownYears === null ? compareWords.none : pairWords.ownYears(ownYears)}
          />
          <PairSkillRows rows={skills} columnIds={columns.map(({ record }) => record.id)} />
          <FactRow fact={ROAD} columns={columns} />
        </tbody>
      </table>
    </section>
  );
}
