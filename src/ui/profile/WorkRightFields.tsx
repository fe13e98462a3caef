import { useMemo } from 'preact/hooks';
import { countryName, conditionPageWords as words } from '../../i18n/words.ts';
import { countryChoices, tellCondition } from './condition-choices.ts';
import { ListField } from './ListField.tsx';
import type { ConditionFieldsProps } from './part-props.ts';

/** Nobody is a citizen of nowhere, and only single countries give a citizenship. */
const FIELDS = [
  { field: 'citizenships', none: null, withEu: false },
  { field: 'workPermits', none: words.none.workPermits, withEu: true },
  { field: 'sponsorship', none: words.none.sponsorship, withEu: true },
] as const;

/** Citizenships, permits, and where a visa has to be sponsored. */
export function WorkRightFields({ conditions, onChange }: ConditionFieldsProps) {
  const choices = useMemo(() => ({ single: countryChoices(false), all: countryChoices(true) }), []);
  return (
    <fieldset class="fields">
      <legend>{words.work}</legend>
      {FIELDS.map(({ field, none, withEu }) => (
        <ListField
          key={field}
          label={words.fields[field]}
          values={conditions[field] ?? null}
          groups={withEu ? choices.all : choices.single}
          none={none}
          nameOf={countryName}
          onChange={(countries) =>
            onChange(tellCondition(field, countries ? [...countries] : undefined), words.fields[field])
          }
        />
      ))}
    </fieldset>
  );
}
