import { SKILL_KIND_NAMES, skillPageWords as words } from '../../i18n/words.ts';
import type { ProfileActions } from './profile-actions.ts';
import type { ListedKind, SkillFilter } from './skill-catalog.ts';

const KINDS = Object.keys(SKILL_KIND_NAMES) as ListedKind[];

interface SkillFilterBarProps {
  readonly filter: SkillFilter;
  readonly onSearch: ProfileActions['search'];
}

/** Narrows the list of skills by words and by kind. */
export function SkillFilterBar({ filter, onSearch }: SkillFilterBarProps) {
  return (
    <search class="filter">
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.query}
        onInput={({ currentTarget }) => onSearch({ query: currentTarget.value })}
      />
      <select
        aria-label={words.kind}
        value={filter.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ kind: KINDS.find((kind) => kind === value) ?? null })
        }
      >
        <option value="">{words.allKinds}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {SKILL_KIND_NAMES[kind]}
          </option>
        ))}
      </select>
    </search>
  );
}
