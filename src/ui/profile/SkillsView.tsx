import { useState } from 'preact/hooks';
import { CERTIFICATE_LEVEL_NAMES, SKILL_LEVEL_NAMES, skillPageWords as words } from '../../i18n/words.ts';
import type { SkillLevel } from '../../model/profile.ts';
import type { ProfilePartProps } from './part-props.ts';
import { SkillFilterBar } from './SkillFilterBar.tsx';
import { SkillList } from './SkillList.tsx';
import type { ListedSkill, SkillCatalog } from './skill-catalog.ts';
import { UsualSkills } from './UsualSkills.tsx';

// More rows than anyone reads before searching; a hundred keep the page as quick as a short list.
const FIRST_ROWS = 100;

interface FoundProps {
  readonly catalog: SkillCatalog;
  /** Name of the person's background; null when it is none of the known. */
  readonly background: string | null;
  readonly isNarrowed: boolean;
  readonly listProps: Omit<Parameters<typeof SkillList>[0], 'skills' | 'label'>;
}

function Found({
  catalog: { mine, others, suggested, usual },
  background,
  isNarrowed,
  listProps,
}: FoundProps) {
  const [all, setAll] = useState(false);
  const shown = all ? others : others.slice(0, FIRST_ROWS);
  const othersTitle = suggested ? words.suggested : words.found(others.length);
  return (
    <>
      <h3>{words.yours(mine.length)}</h3>
      {mine.length === 0 && <p class="quiet">{isNarrowed ? words.noneOfYours : words.noneYet}</p>}
      <SkillList label={words.yours(mine.length)} skills={mine} {...listProps} />
      {background !== null && usual.length > 0 && (
        <UsualSkills background={background} skills={usual} {...listProps} />
      )}
      <h3>{othersTitle}</h3>
      {others.length === 0 && <p class="quiet">{words.noneFound}</p>}
      <SkillList label={othersTitle} skills={shown} {...listProps} />
      {shown.length < others.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {words.more(others.length)}
        </button>
      )}
    </>
  );
}

/** The skills that the person has, and all others to choose from. */
export function SkillsView({ state, actions, pack }: ProfilePartProps) {
  const filter = state.filter.value;
  const catalog = state.catalog.value;
  const ownBackground = state.profile.value.background;
  const background = pack.entryPoints.find(({ id }) => id === ownBackground)?.background ?? null;
  const setLevel = ({ id, name, kind }: ListedSkill, level: SkillLevel | null) => {
    const names = kind === 'certification' ? CERTIFICATE_LEVEL_NAMES : SKILL_LEVEL_NAMES;
    const text = level === null ? words.removed(name) : words.set(name, names[level]);
    actions.change({ skills: { [id]: level } }, text);
  };
  return (
    <section class="part" aria-labelledby="skills-title">
      <h2 id="skills-title">{words.title}</h2>
      <p class="quiet">{words.levels}</p>
      <SkillFilterBar filter={filter} onSearch={actions.search} />
      {catalog && (
        <Found
          key={`${filter.query}|${filter.kind}`}
          catalog={catalog}
          background={background}
          isNarrowed={filter.query !== '' || filter.kind !== null}
          listProps={{ levels: state.profile.value.skills, onLevel: setLevel }}
        />
      )}
    </section>
  );
}
