interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options that stand together; null for no name above them. */
export interface OptionGroup {
  readonly label: string | null;
  readonly options: readonly Option[];
}

interface SelectFieldProps {
  readonly label: string;
  /** Null chooses the open answer. */
  readonly value: string | null;
  /** What the choice of nothing is called. */
  readonly open: string;
  readonly groups: readonly OptionGroup[];
  /** Called with null for the open answer. */
  readonly onChange: (value: string | null) => void;
}

function Options({ options }: { options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** A choice with its label; options stand in groups where they have one. */
export function SelectField({ label, value, open, groups, onChange }: SelectFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">{open}</option>
        {groups.map((group, at) =>
          group.label === null ? (
            <Options key={at} options={group.options} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
