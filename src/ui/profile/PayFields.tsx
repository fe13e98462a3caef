import { useMemo } from 'preact/hooks';
import { currencyName, youPageWords as words } from '../../i18n/words.ts';
import { listCountries } from './countries.ts';
import type { FieldsProps } from './part-props.ts';
import { SelectField } from './SelectField.tsx';

/** Where and in what currency the person wants to be paid. */
export function PayFields({ profile, pack, onChange }: FieldsProps) {
  const countries = useMemo(
    () => listCountries().map(({ code, name }) => ({ value: code, label: name })),
    [],
  );
  const currencies = Object.keys(pack.rates.usdPerUnit).map((code) => ({
    value: code,
    label: `${code}, ${currencyName(code)}`,
  }));
  return (
    <fieldset class="fields">
      <legend>{words.pay}</legend>
      <SelectField
        label={words.country}
        value={profile.country}
        open={words.open}
        groups={[{ label: null, options: countries }]}
        onChange={(country) => onChange({ country }, words.country)}
      />
      <SelectField
        label={words.currency}
        value={profile.currency}
        open={words.postingsOwn}
        groups={[{ label: null, options: currencies }]}
        onChange={(currency) => onChange({ currency }, words.currency)}
      />
    </fieldset>
  );
}
