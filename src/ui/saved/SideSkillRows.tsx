import { Check } from 'lucide-preact';
import { compareWords, sideWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { SkillCell, SkillRow } from './side-by-side.ts';

interface SideSkillRowsProps {
  readonly rows: readonly SkillRow[];
  readonly columnIds: readonly string[];
}

function Cell({ cell }: { cell: SkillCell | null }) {
  if (cell === null) return <span class="quiet">{compareWords.none}</span>;
  const { state, need } = cell;
  return (
    <span class="skill-cell" data-state={state === 'missing' && need !== 'required' ? 'nice' : state}>
      {state === 'have' && <Icon of={Check} size={12} />}
      {sideWords.state[state]} · {sideWords.need[need]}
    </span>
  );
}

/** Every skill that one of the postings asks for, with what each says of it. */
export function SideSkillRows({ rows, columnIds }: SideSkillRowsProps) {
  return (
    <>
      {rows.map(({ id, name, own, cells, differs }) => (
        <tr key={id} data-differs={differs}>
          <th scope="row">{name}</th>
          {columnIds.map((column, index) => (
            <td key={column}>
              <Cell cell={cells[index] ?? null} />
            </td>
          ))}
          <td>
            <span class="skill-cell" data-state={own ? 'have' : 'nice'}>
              {own && <Icon of={Check} size={12} />}
              {sideWords.own[own ? 'true' : 'false']}
            </span>
          </td>
        </tr>
      ))}
    </>
  );
}
