import { useMemo } from 'preact/hooks';
import { conditionPageWords as words } from '../../i18n/words.ts';
import type { Conditions } from '../../model/conditions.ts';
import { choicesOf, clearanceChoices, languageChoices, tellCondition } from './condition-choices.ts';
import { ListField } from './ListField.tsx';
import type { ConditionFieldsProps } from './part-props.ts';
import { SelectField } from './SelectField.tsx';

type Languages = NonNullable<Conditions['languages']>;
type LanguageLevel = Languages[string];

const LEVELS = Object.keys(words.languageLevels) as LanguageLevel[];
/** Most people name a language that they use. */
const FIRST_LEVEL: LanguageLevel = 'fluent';
// No degree has this name.
const NO_DEGREE = ':none';

function LanguageFields({ conditions, onChange }: ConditionFieldsProps) {
  const groups = useMemo(languageChoices, []);
  const languages = conditions.languages ?? {};
  const label = words.fields.languages;
  const nameOf = (tag: string) =>
    groups.flatMap(({ options }) => options).find(({ value }) => value === tag)?.label ?? tag;
  // The browser's storage keeps no order.
  const byName = (a: string, b: string) => nameOf(a).localeCompare(nameOf(b), 'en');
  const tell = (next: Languages | undefined) => onChange(tellCondition('languages', next), label);
  return (
    <ListField
      label={label}
      values={conditions.languages ? Object.keys(languages).toSorted(byName) : null}
      groups={groups}
      none={null}
      nameOf={nameOf}
      beside={(tag) => (
        <select
          aria-label={words.levelIn(nameOf(tag))}
          value={languages[tag] ?? FIRST_LEVEL}
          onChange={({ currentTarget }) =>
            tell({ ...languages, [tag]: currentTarget.value as LanguageLevel })
          }
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {words.languageLevels[level]}
            </option>
          ))}
        </select>
      )}
      onChange={(tags) =>
        tell(tags ? Object.fromEntries(tags.map((tag) => [tag, languages[tag] ?? FIRST_LEVEL])) : undefined)
      }
    />
  );
}

function DegreeField({ conditions: { degree }, onChange }: ConditionFieldsProps) {
  const label = words.fields.degree;
  const choose = (value: string | null) => {
    if (value === null) return undefined;
    return value === NO_DEGREE ? null : (value as NonNullable<Conditions['degree']>);
  };
  return (
    <SelectField
      label={label}
      value={degree === null ? NO_DEGREE : (degree ?? null)}
      open={words.open}
      groups={choicesOf({ [NO_DEGREE]: words.noDegree, ...words.degrees })}
      onChange={(value) => onChange(tellCondition('degree', choose(value)), label)}
    />
  );
}

/** Clearances, languages and degree. */
export function QualificationFields(props: ConditionFieldsProps) {
  const { conditions, onChange } = props;
  const clearances = useMemo(clearanceChoices, []);
  const label = words.fields.clearances;
  return (
    <fieldset class="fields">
      <legend>{words.learned}</legend>
      <DegreeField {...props} />
      <LanguageFields {...props} />
      <ListField
        label={label}
        values={conditions.clearances ?? null}
        groups={clearances}
        none={words.none.clearances}
        nameOf={(name) => name}
        onChange={(names) => onChange(tellCondition('clearances', names ? [...names] : undefined), label)}
      />
    </fieldset>
  );
}
