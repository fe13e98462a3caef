import { Check } from 'lucide-preact';
import { NEED_NAMES, skillWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { LimitedRows } from '../components/LimitedRows.tsx';
import { SkillChip } from '../components/SkillChip.tsx';
import type { LawNote } from '../posting/law-notes.ts';
import type { ShownRequirement, SkillGroup, SkillItem } from '../posting/skill-groups.ts';

/** What chips need beside their skills. */
export interface ChipProps {
  /** By skill id: what a reader should know of how a law or standard stands. */
  readonly laws: ReadonlyMap<string, LawNote>;
  /** Id of the skill that is pointed at on the page; null for none. */
  readonly pointed: string | null;
  /** True until the person has ticked anything: nothing is called missing then. */
  readonly firstRun: boolean;
  /** Ids of the skills that are usual for the person's background and wait for their word. */
  readonly suggested: readonly string[];
  readonly onToggle: (id: string) => void;
  /** Called with a missing skill that is pointed at or focused, and with null when that ends. */
  readonly onWeigh: (id: string | null) => void;
  readonly onJump: (item: SkillItem) => void;
}

interface SkillGroupListProps extends ChipProps {
  readonly group: SkillGroup;
  readonly rows: number;
}

function chipState(
  { id, state }: SkillItem,
  need: SkillGroup['need'],
  { firstRun, suggested }: Pick<ChipProps, 'firstRun' | 'suggested'>,
) {
  if (state !== 'missing') return state;
  if (suggested.includes(id)) return 'suggested';
  if (firstRun) return 'untold';
  return need === 'required' ? 'missing' : 'nice';
}

/** A requirement as chips; alternatives stand together with "or" between them. */
function Choice({ items, need, ...props }: ShownRequirement & ChipProps & Pick<SkillGroup, 'need'>) {
  const chips = items.map((item, index) => (
    <span key={item.id} class="choice">
      {index > 0 && <span class="small quiet">{skillWords.or}</span>}
      <SkillChip
        name={item.name}
        years={item.years}
        state={chipState(item, need, props)}
        law={props.laws.get(item.id) ?? null}
        mentions={item.mentions.length}
        pointed={item.id === props.pointed}
        onToggle={() => props.onToggle(item.id)}
        onWeigh={(rests) => props.onWeigh(rests && item.state === 'missing' ? item.id : null)}
        onJump={() => props.onJump(item)}
      />
    </span>
  ));
  return items.length > 1 ? <span class="choices">{chips}</span> : chips;
}

/** The skills of one need as chips: what was there from the start stands behind its count. */
export function SkillGroupList({ group, rows, ...props }: SkillGroupListProps) {
  const { need, requirements } = group;
  const rowOf = (one: ShownRequirement) => ({
    key: one.key,
    content: <Choice {...one} need={need} {...props} />,
  });
  const held = requirements.filter(({ wasMet }) => wasMet);
  return (
    <LimitedRows
      label={NEED_NAMES[need]}
      rows={rows}
      reveal={requirements.find(({ items }) => items.some(({ id }) => id === props.pointed))?.key ?? null}
      items={requirements.filter(({ wasMet }) => !wasMet).map(rowOf)}
      folded={{
        items: held.map(rowOf),
        words: (
          <>
            <Icon of={Check} size={12} /> {skillWords.have(held.length)}
          </>
        ),
      }}
    />
  );
}
