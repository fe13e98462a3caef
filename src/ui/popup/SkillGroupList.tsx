import { NEED_NAMES, skillWords } from '../../i18n/words.ts';
import { LimitedRows } from '../components/LimitedRows.tsx';
import { SkillChip } from '../components/SkillChip.tsx';
import type { LawNote } from '../posting/law-notes.ts';
import type { Requirement, SkillGroup, SkillItem } from '../posting/skill-groups.ts';

interface SkillGroupListProps {
  readonly group: SkillGroup;
  /** Stands behind the count, as a word on what to do; empty for none. */
  readonly hint: string;
  /** By skill id: what a reader should know of how a law or standard stands. */
  readonly laws: ReadonlyMap<string, LawNote>;
  /** Id of the skill that is pointed at on the page; null for none. */
  readonly pointed: string | null;
  readonly onToggle: (id: string) => void;
  readonly onJump: (item: SkillItem) => void;
}

function chipState(item: SkillItem, need: SkillGroup['need']) {
  return item.state === 'missing' && need !== 'required' ? 'nice' : item.state;
}

const ROWS = 3;

/** The skills of one need as chips; alternatives stand together with "or" between them. */
export function SkillGroupList({ group, hint, laws, pointed, onToggle, onJump }: SkillGroupListProps) {
  const { need, met, requirements, unknown } = group;
  const chips = ({ items }: Requirement) =>
    items.map((item, index) => (
      <span key={item.id} class="choice">
        {index > 0 && <span class="small quiet">{skillWords.or}</span>}
        <SkillChip
          name={item.name}
          years={item.years}
          state={chipState(item, need)}
          law={laws.get(item.id) ?? null}
          mentions={item.mentions.length}
          pointed={item.id === pointed}
          onToggle={() => onToggle(item.id)}
          onJump={() => onJump(item)}
        />
      </span>
    ));
  return (
    <div class="skill-group">
      <p class="row">
        <h3>{NEED_NAMES[need]}</h3>
        <span class="quiet">
          {requirements.length > 0 && skillWords.met(met, requirements.length)}
          {requirements.length > 0 && hint && ` · ${hint}`}
        </span>
      </p>
      <LimitedRows
        label={NEED_NAMES[need]}
        rows={ROWS}
        reveal={requirements.find(({ items }) => items.some(({ id }) => id === pointed))?.key ?? null}
        items={requirements.map((one) => ({
          key: one.key,
          content: one.items.length > 1 ? <span class="choices">{chips(one)}</span> : chips(one),
        }))}
      />
      {unknown.length > 0 && (
        <p class="small quiet unknown">
          {skillWords.unknown}: {unknown.map(({ name }) => name).join(', ')}
        </p>
      )}
    </div>
  );
}
