import { compareWords, pairWords } from '../../platform/i18n.ts';
import type { PairView } from '../models/side-by-side.ts';
import { PairFactRow } from './PairFactRow.tsx';
import { PairSkillRows } from './PairSkillRows.tsx';
import { MATCH_FACTS, ROAD_FACT, YEARS_FACT } from './pair-facts.tsx';

interface SideBySideProps {
  readonly view: PairView;
  /** The person's own years; null when not given. */
  readonly ownYears: number | null;
}

function Head({ columns }: Pick<PairView, 'columns'>) {
  return (
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
  );
}

/** Postings beside each other and beside the person; rows in which they differ are marked. */
export function SideBySide({ view, ownYears }: SideBySideProps) {
  const { columns, skills } = view;
  const own = ownYears === null ? compareWords.none : pairWords.ownYears(ownYears);
  return (
    <section class="pair" id="side-by-side" tabIndex={-1} aria-label={pairWords.title}>
      <table class="pair-table">
        <Head columns={columns} />
        <tbody>
          {MATCH_FACTS.map((fact) => (
            <PairFactRow key={fact.name} fact={fact} columns={columns} />
          ))}
          <PairFactRow fact={YEARS_FACT} columns={columns} own={own} />
          <PairSkillRows rows={skills} columnIds={columns.map(({ record }) => record.id)} />
          <PairFactRow fact={ROAD_FACT} columns={columns} />
        </tbody>
      </table>
    </section>
  );
}
