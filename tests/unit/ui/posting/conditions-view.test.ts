import { describe, expect, test } from 'vitest';
import { conditionWords } from '../../../../src/i18n/words.ts';
import type { Conditions } from '../../../../src/model/conditions.ts';
import { changeConditions } from '../../../../src/model/conditions-change.ts';
import type { Gate } from '../../../../src/model/gate.ts';
import { conflictsOf } from '../../../../src/plan/conflicts.ts';
import { isMet } from '../../../../src/plan/gate-answers.ts';
import {
  conditionsView,
  givenAnswers,
  inOrderOf,
  storedConditions,
} from '../../../../src/ui/posting/conditions-view.ts';
import { gateOf } from '../../../support/gates.ts';
import { engineerRecord } from '../../../support/records.ts';
import { surfacePack } from '../../../support/surface-pack.ts';

const JOB = { country: 'DE' };

function viewOf(gates: readonly Gate[], conditions: Conditions = {}) {
  const judged = gates.map((one) => ({ ...one, met: isMet(one, conditions, JOB) }));
  const fit = { conflicts: conflictsOf(judged, conditions, JOB) };
  return conditionsView({ gates: judged, fit, posting: engineerRecord.posting }, conditions, JOB);
}

describe('the words of a condition', () => {
  test.each([
    [gateOf('citizenship', 'US'), 'US citizen', 'Are you a citizen of the US?'],
    [gateOf('citizenship', 'NL'), 'Citizen of the Netherlands', 'Are you a citizen of the Netherlands?'],
    [
      gateOf('work-authorization'),
      'Work permit: Germany',
      'May you work in Germany, with no visa sponsored?',
    ],
    [gateOf('sponsorship'), 'No visa sponsorship', 'Do you need a visa sponsored in Germany?'],
    [gateOf('clearance', 'TS/SCI'), 'TS/SCI clearance', 'Do you hold TS/SCI clearance, or a higher one?'],
    [
      gateOf('clearance', null, { text: 'must be able to obtain a clearance' }),
      'Can get Security clearance',
      'Could you get a security clearance?',
    ],
    [
      gateOf('export-control'),
      'US person',
      'Are you a US person: a citizen, a permanent resident or under protection?',
    ],
    [gateOf('degree', 'master'), 'Master’s degree', 'Do you have a master’s degree or a higher one?'],
    [gateOf('language', 'German'), 'German, spoken', 'Do you speak German well enough to work in it?'],
    [gateOf('place', 'DE'), 'Based in Germany', 'Do you live in Germany, or would you move there?'],
    [gateOf('office-days', '3'), '3 office days', 'Would you come to the office 3 days a week?'],
    [gateOf('office-days', '1'), '1 office day', 'Would you come to the office 1 day a week?'],
    [gateOf('travel', '25'), '25 % travel', 'Would you travel 25 % of the time?'],
  ])('%#: name it and ask for it', (one, words, question) => {
    const [item] = viewOf([one]);
    expect(item?.words).toBe(words);
    expect(item?.question?.text).toBe(question);
    expect(item?.question?.answer).toBeNull();
  });

  test('say what an employer offers, which nobody is asked', () => {
    const [item] = viewOf([gateOf('sponsorship', null, { need: 'offered' })]);
    expect(item).toMatchObject({ words: 'Sponsors visas', state: 'met', question: null });
    expect(item?.note).toBe(conditionWords.offered);
  });
});

describe('the conditions of a posting', () => {
  const gates = [
    gateOf('language', 'French', { need: 'preferred', start: 1 }),
    gateOf('degree', 'bachelor', { start: 2 }),
    gateOf('travel', '50', { start: 3 }),
    gateOf('clearance', 'SC', { start: 4 }),
  ];

  test('come with conflicts first and wishes last, and a wish never conflicts', () => {
    const items = viewOf(gates, { languages: { en: 'native' }, degree: 'phd', travelMost: 10 });
    expect(items.map(({ words, state, isWish }) => [words, state, isWish])).toEqual([
      ['50 % travel', 'conflict', false],
      ['SC clearance', 'untold', false],
      ['Bachelor’s degree', 'met', false],
      ['French, spoken', 'unmet', true],
    ]);
  });

  test('keep the order in which they were first shown', () => {
    const first = viewOf(gates).map(({ key }) => key);
    const then = viewOf(gates, { travelMost: 10 });
    expect(inOrderOf(first, then).map(({ key }) => key)).toEqual(first);
  });

  test('hold the country of the job where that alone conflicts', () => {
    const conditions: Conditions = { place: { country: 'FR', city: null }, relocate: false };
    expect(viewOf([], conditions)).toEqual([
      {
        key: 'place',
        words: 'Based in Germany',
        state: 'conflict',
        isWish: false,
        passage: null,
        question: null,
        note: conditionWords.ofPlace,
        isOfProfile: true,
      },
    ]);
  });

  test('refer to the profile page where a field of it decides', () => {
    const [item] = viewOf([gateOf('degree', 'bachelor')], { degree: 'phd' });
    expect(item).toMatchObject({ question: null, note: conditionWords.byProfile, isOfProfile: true });
  });

  test('say so where the posting says too little to ask', () => {
    const [item] = viewOf([gateOf('citizenship')]);
    expect(item).toMatchObject({ words: 'Citizenship', state: 'untold', note: conditionWords.unclear });
  });

  test('are the same for a posting that is saved', () => {
    const { posting } = engineerRecord;
    const conditions: Conditions = { travelMost: 10 };
    expect(storedConditions({ gates, posting }, conditions, surfacePack.places)).toEqual(
      viewOf(gates, conditions),
    );
  });
});

describe('an answer', () => {
  test('of yes to needing a visa is a conflict where none is sponsored', () => {
    const [item] = viewOf([gateOf('sponsorship')]);
    const conditions = changeConditions({}, item?.question?.yes ?? {});
    const [answered] = viewOf([gateOf('sponsorship')], conditions);
    expect(answered?.state).toBe('conflict');
    expect(answered?.question?.answer).toBe(true);
    expect(givenAnswers(conditions)).toEqual([
      {
        key: 'sponsorship::DE',
        question: 'Do you need a visa sponsored in Germany?',
        isYes: true,
      },
    ]);
  });

  test('about what every object has is asked in plain words', () => {
    const questions = givenAnswers({
      answers: { 'degree::constructor': true, 'citizenship::toString': true },
    });
    expect(questions.map(({ question }) => question)).toEqual([
      'Do you have a degree?',
      'Are you a citizen of toString?',
    ]);
  });

  test('with a key that nothing asks is not listed', () => {
    expect(givenAnswers({ answers: { 'palmistry::DE': true, 'travel:able:25:1': false } })).toEqual([]);
  });
});
