import { conditionPageWords, countryName } from '../../i18n/words.ts';
import type { Conditions } from '../../model/conditions.ts';
import type { ConditionField, ConditionsChange } from '../../model/conditions-change.ts';
import { CLEARANCES } from '../../plan/conflicts.ts';
import { listCountries } from './countries.ts';
import { listLanguages } from './languages.ts';

/** A choice of the profile page: what is stored, and its name. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices that stand together; null for no name above them. */
export interface ChoiceGroup {
  readonly label: string | null;
  readonly options: readonly Choice[];
}

/** Clearances without an order: of alliances, and of countries that name one. */
const OTHER_CLEARANCES = ['AIVD', 'EU Secret', 'HPS', 'NATO Secret', 'Reliability', 'Secret défense'];

const EU: Choice = { value: 'EU', label: countryName('EU') };

/** Every country by name, with the European Union before them where it stands for each of its own. */
export function countryChoices(withEu: boolean): readonly ChoiceGroup[] {
  const countries = listCountries().map(({ code, name }) => ({ value: code, label: name }));
  return [{ label: null, options: withEu ? [EU, ...countries] : countries }];
}

/** Every language by name. */
export const languageChoices = (): readonly ChoiceGroup[] => [
  { label: null, options: listLanguages().map(({ tag, name }) => ({ value: tag, label: name })) },
];

/** Every clearance that postings are read for, by its country, the lowest first. */
export function clearanceChoices(): readonly ChoiceGroup[] {
  const choices = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  return [
    ...Object.entries(CLEARANCES).map(([country, names]) => ({
      label: countryName(country),
      options: choices(names),
    })),
    { label: conditionPageWords.otherClearances, options: choices(OTHER_CLEARANCES) },
  ];
}

/** Choices of a table of names, in its order. */
export const choicesOf = (names: Readonly<Record<string, string>>): readonly ChoiceGroup[] => [
  { label: null, options: Object.entries(names).map(([value, label]) => ({ value, label })) },
];

/** Tells a field; `undefined` takes it back. */
export const tellCondition = <Field extends ConditionField>(
  field: Field,
  value: Conditions[Field] | undefined,
): ConditionsChange => (value === undefined ? { untold: [field] } : { told: { [field]: value } });
