interface NumberFieldProps {
  readonly label: string;
  /** Null shows an empty field. */
  readonly value: number | null;
  readonly min: number;
  readonly step: number;
  /** Called when the person leaves the field or presses Enter; null for an empty field. */
  readonly onChange: (value: number | null) => void;
}

/** A number from `min` to 80 with its label. */
export function NumberField({ label, value, min, step, onChange }: NumberFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={min}
        max="80"
        step={step}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const { valueAsNumber } = currentTarget;
          onChange(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
          // A value that was refused leaves the profile as it is, so nothing would draw the field anew.
          if (!currentTarget.checkValidity()) currentTarget.value = String(value ?? '');
        }}
      />
    </label>
  );
}
