import { X } from 'lucide-preact';
import { compareWords, sideWords } from '../../i18n/words.ts';
import { IconButton } from '../components/IconButton.tsx';
import { SIDES } from './compare-state.ts';
import { SideFactRow } from './SideFactRow.tsx';
import { SideSkillRows } from './SideSkillRows.tsx';
import type { SideView } from './side-by-side.ts';
import { MATCH_FACTS, NOTE_FACTS, ROAD_FACT, type SideFact, YEARS_FACT } from './side-facts.tsx';

interface SideBySideProps {
  readonly view: SideView;
  /** True to leave out what is the same in all. */
  readonly onlyDiffering: boolean;
  readonly onTakeAway: (id: string) => void;
}

function Head({ view, onTakeAway }: Omit<SideBySideProps, 'onlyDiffering'>) {
  const { columns } = view;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">{sideWords.title}</span>
        </th>
        {columns.map(({ record }) => {
          const title = record.posting?.title || compareWords.unknownTitle;
          return (
            <th scope="col" key={record.id}>
              <span class="side-title">
                {title}
                {columns.length > SIDES.least && (
                  <IconButton
                    icon={X}
                    label={sideWords.takeAway(title)}
                    onClick={() => onTakeAway(record.id)}
                  />
                )}
              </span>
              <p class="small quiet">{record.posting?.company}</p>
            </th>
          );
        })}
        <th scope="col">{sideWords.you}</th>
      </tr>
    </thead>
  );
}

/** Postings beside each other and beside the person; rows in which they differ are marked. */
export function SideBySide({ view, onlyDiffering, onTakeAway }: SideBySideProps) {
  const { columns, skills, ownYears } = view;
  const own = ownYears === null ? compareWords.none : sideWords.ownYears(ownYears);
  const row = (fact: SideFact, ownFact = '') => (
    <SideFactRow key={fact.name} fact={fact} columns={columns} own={ownFact} onlyDiffering={onlyDiffering} />
  );
  return (
    <table class="side-table" data-columns={columns.length}>
      <Head view={view} onTakeAway={onTakeAway} />
      <tbody>
        {MATCH_FACTS.map((fact) => row(fact))}
        {row(YEARS_FACT, own)}
      </tbody>
      <tbody>
        <tr class="group">
          <th scope="rowgroup" colSpan={columns.length + 2}>
            {sideWords.groups.skills}
          </th>
        </tr>
        <SideSkillRows
          rows={onlyDiffering ? skills.filter(({ differs }) => differs) : skills}
          columnIds={columns.map(({ record }) => record.id)}
        />
      </tbody>
      <tbody>
        <tr class="group">
          <th scope="rowgroup" colSpan={columns.length + 2}>
            {sideWords.groups.road}
          </th>
        </tr>
        {row(ROAD_FACT)}
        {NOTE_FACTS.map((fact) => row(fact))}
      </tbody>
    </table>
  );
}
