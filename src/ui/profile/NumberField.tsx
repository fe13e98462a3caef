interface NumberFieldProps {
  readonly label: string;
  /** Null shows an empty field. */
  readonly value: number | null;
  readonly min: number;
  /** 80 without it. */
  readonly max?: number;
  readonly step: number;
  /** Called when the person leaves the field or presses Enter; null for an empty field. */
  readonly onChange: (value: number | null) => void;
}

/** A number from `min` to `max` with its label. */
export function NumberField({ label, value, min, max = 80, step, onChange }: NumberFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={min}
        max={max}
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
