import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { conditionPageWords as words } from '../../i18n/words.ts';
import { IconButton } from '../components/IconButton.tsx';
import { type OptionGroup, SelectField } from './SelectField.tsx';

interface ListFieldProps {
  readonly label: string;
  /** Null while it is not told; empty for none. */
  readonly values: readonly string[] | null;
  readonly groups: readonly OptionGroup[];
  /** What it is called to have none; null where nobody has none. */
  readonly none: string | null;
  readonly nameOf: (value: string) => string;
  /** Stands beside a value; nothing without it. */
  readonly beside?: (value: string) => ComponentChildren;
  /** Called with null to take back what was told. */
  readonly onChange: (values: readonly string[] | null) => void;
}

// No code and no name holds a colon.
const NONE = ':none';

/** Some of many, chosen one by one, each with a button that takes it out again. */
export function ListField({ label, values, groups, none, nameOf, beside, onChange }: ListFieldProps) {
  const chosen = values ?? [];
  const noneGroup = none === null || chosen.length > 0 ? [] : [{ value: NONE, label: none }];
  const choose = (value: string | null) => {
    if (value === NONE) onChange([]);
    else if (value !== null) onChange([...chosen, value]);
    else if (chosen.length === 0) onChange(null);
  };
  const takeOut = (value: string) => {
    const left = chosen.filter((one) => one !== value);
    onChange(left.length > 0 ? left : null);
  };
  return (
    <div class="list-field">
      <SelectField
        label={label}
        value={values?.length === 0 ? NONE : null}
        open={chosen.length > 0 ? words.addAnother : words.open}
        groups={[
          { label: null, options: noneGroup },
          ...groups.map((group) => ({
            label: group.label,
            options: group.options.filter(({ value }) => !chosen.includes(value)),
          })),
        ]}
        onChange={choose}
      />
      {chosen.length > 0 && (
        <ul aria-label={label}>
          {chosen.map((value) => (
            <li key={value}>
              <span>{nameOf(value)}</span>
              {beside?.(value)}
              <IconButton
                icon={X}
                label={words.remove(nameOf(value), label)}
                onClick={() => takeOut(value)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
