import { expect, test } from 'vitest';
import { loadCareerPack } from '../../../../data/pack.ts';
import { meets } from '../../../../src/plan/conflicts.ts';
import {
  clearanceChoices,
  countryChoices,
  languageChoices,
  tellCondition,
} from '../../../../src/ui/profile/condition-choices.ts';

const { gateWords } = await loadCareerPack();
const labelsOf = (groups: ReturnType<typeof countryChoices>) => groups.flatMap(({ options }) => options);

test('every clearance that postings are read for can be chosen, once', () => {
  const chosen = labelsOf(clearanceChoices()).map(({ value }) => value);
  expect(chosen.toSorted()).toEqual(Object.keys(gateWords.clearances).toSorted());
});

test('every language that postings are read for can be chosen, and meets what asks for it', () => {
  const languages = labelsOf(languageChoices());
  const unmet = Object.keys(gateWords.languages).filter((name) => {
    const tag = languages.find(({ label }) => label === name)?.value ?? '';
    const gate = {
      kind: 'language',
      need: 'required',
      detail: name,
      start: 0,
      end: 1,
      text: 'x',
      met: null,
    } as const;
    return meets(gate, { languages: { [tag]: 'fluent' } }, { country: null }) !== true;
  });
  expect(unmet).toEqual([]);
});

test('the European Union can be chosen where it stands for its countries', () => {
  expect(countryChoices(true)[0]?.options[0]).toEqual({ value: 'EU', label: 'EU' });
  expect(labelsOf(countryChoices(false)).some(({ value }) => value === 'EU')).toBe(false);
});

test('a field is told, or taken back', () => {
  expect(tellCondition('degree', null)).toEqual({ told: { degree: null } });
  expect(tellCondition('degree', undefined)).toEqual({ untold: ['degree'] });
});
