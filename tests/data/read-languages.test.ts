import * as v from 'valibot';
import { expect, test } from 'vitest';
import rules from '../../data/reading-rules.json' with { type: 'json' };
import { READ_LANGUAGES } from '../../src/match/record.ts';
import { ReadingRulesSchema } from '../../src/model/reading-rules.ts';

const { headings, cues } = v.parse(ReadingRulesSchema, rules);

/** Languages of a list in which demands and wishes can be told apart. */
const languagesOf = (kinds: readonly { phrases: Record<string, readonly string[]> }[]) =>
  new Set(kinds.flatMap(({ phrases }) => Object.keys(phrases)));

test('a language counts as read where headings and cues of demands and of wishes are known in it', () => {
  const required = languagesOf(headings.filter(({ kind }) => kind === 'required'));
  const preferred = languagesOf(headings.filter(({ kind }) => kind === 'preferred'));
  const wishes = languagesOf(cues.filter(({ need }) => need === 'preferred'));
  const demands = languagesOf(cues.filter(({ need }) => need === 'required'));
  const known = [...required].filter((one) => [preferred, wishes, demands].every((set) => set.has(one)));
  expect(new Set(known)).toEqual(READ_LANGUAGES);
});
