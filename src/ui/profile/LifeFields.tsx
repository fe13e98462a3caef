import { useMemo } from 'preact/hooks';
import { conditionPageWords as words } from '../../i18n/words.ts';
import type { Conditions } from '../../model/conditions.ts';
import { choicesOf, countryChoices, tellCondition } from './condition-choices.ts';
import { NumberField } from './NumberField.tsx';
import type { ConditionFieldsProps } from './part-props.ts';
import { SelectField } from './SelectField.tsx';

const LONGEST_CITY = 120;

function PlaceFields({ conditions: { place }, onChange }: ConditionFieldsProps) {
  const countries = useMemo(() => countryChoices(false), []);
  const label = words.fields.place;
  return (
    <>
      <SelectField
        label={label}
        value={place?.country ?? null}
        open={words.open}
        groups={countries}
        onChange={(country) =>
          onChange(tellCondition('place', country ? { country, city: null } : undefined), label)
        }
      />
      {place && (
        <label>
          <span>{words.city}</span>
          <input
            type="text"
            maxLength={LONGEST_CITY}
            value={place.city ?? ''}
            onChange={({ currentTarget }) =>
              onChange(
                tellCondition('place', { ...place, city: currentTarget.value.trim() || null }),
                words.city,
              )
            }
          />
        </label>
      )}
    </>
  );
}

function ModeFields({ conditions: { relocate, work }, onChange }: ConditionFieldsProps) {
  const { fields } = words;
  return (
    <>
      <SelectField
        label={fields.relocate}
        value={relocate == null ? null : relocate ? 'yes' : 'no'}
        open={words.open}
        groups={choicesOf(words.moves)}
        onChange={(value) =>
          onChange(tellCondition('relocate', value === null ? undefined : value === 'yes'), fields.relocate)
        }
      />
      <SelectField
        label={fields.work}
        value={work ?? null}
        open={words.open}
        groups={choicesOf(words.modes)}
        onChange={(value) =>
          onChange(tellCondition('work', (value ?? undefined) as Conditions['work']), fields.work)
        }
      />
    </>
  );
}

const MOST = [
  { field: 'officeDaysMost', max: 5, step: 1 },
  { field: 'travelMost', max: 100, step: 5 },
] as const;

/** Place, work mode, days in the office and travel. */
export function LifeFields(props: ConditionFieldsProps) {
  const { conditions, onChange } = props;
  return (
    <fieldset class="fields">
      <legend>{words.life}</legend>
      <PlaceFields {...props} />
      <ModeFields {...props} />
      {MOST.map(({ field, max, step }) => (
        <NumberField
          key={field}
          label={words.fields[field]}
          value={conditions[field] ?? null}
          min={0}
          max={max}
          step={step}
          onChange={(most) => {
            const isInRange = most === null || (most >= 0 && most <= max);
            if (isInRange) onChange(tellCondition(field, most ?? undefined), words.fields[field]);
          }}
        />
      ))}
    </fieldset>
  );
}
