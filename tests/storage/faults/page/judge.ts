import * as v from 'valibot';
import {
  type Corrections,
  CorrectionsSchema,
  NO_CORRECTIONS,
  SavedPostingSchema,
  SavedSummarySchema,
  SearchRowSchema,
} from '../../../../src/model/saved-posting.ts';
import { openSavedPostings } from '../../../../src/storage/saved-postings.ts';
import { searchRowOf } from '../../../../src/storage/search-words.ts';
import { summarize } from '../../../../src/storage/summary.ts';
import { type Answer, DAMAGED } from './operations.ts';
import { lettersOf, NEWEST_VERSION, rowOf, valuesOf, type World } from './rows.ts';

/** What a fault must never do. */
export const HARMS = ['lost', 'torn', 'unreadable', 'untruthful', 'stuck'] as const;
export type Harm = (typeof HARMS)[number];

/** A harm that was done, in words for whoever reads a failed test. */
export interface Finding {
  readonly harm: Harm;
  readonly what: string;
}

const SCHEMAS = {
  records: SavedPostingSchema,
  summaries: SavedSummarySchema,
  search: SearchRowSchema,
  corrections: CorrectionsSchema,
} as const;

const isDamaged = (row: unknown): boolean => lettersOf(row) === lettersOf(DAMAGED);

const idsIn = (world: World, store: string): string[] =>
  valuesOf(world, store).map((row) => String((row as { id?: unknown }).id));

const unreadableIn = (world: World): Finding[] =>
  Object.entries(SCHEMAS).flatMap(([store, schema]) =>
    valuesOf(world, store)
      .filter((row) => !isDamaged(row) && !v.is(schema, row))
      .map((row) => ({ harm: 'unreadable' as const, what: `${store}: ${lettersOf(row).slice(0, 80)}` })),
  );

const correctionsIn = (world: World, id: string): Corrections => {
  const row = rowOf(world, 'corrections', id);
  return v.is(CorrectionsSchema, row) ? row : NO_CORRECTIONS;
};

/** Records whose rows do not say what they say, and rows without a record. */
const tornIn = (world: World): Finding[] => {
  const torn: Finding[] = [];
  const note = (what: string) => torn.push({ harm: 'torn', what });
  const ids = new Set(idsIn(world, 'records'));
  for (const record of valuesOf(world, 'records')) {
    if (!v.is(SavedPostingSchema, record)) continue;
    const { id, mergedInto } = record;
    const summary = v.parse(SavedSummarySchema, summarize(record, correctionsIn(world, id)));
    const stored = v.safeParse(SavedSummarySchema, rowOf(world, 'summaries', id));
    if (!stored.success || lettersOf(stored.output) !== lettersOf(summary)) note(`the list row of ${id}`);
    if (lettersOf(rowOf(world, 'search', id)) !== lettersOf(searchRowOf(record)))
      note(`the search row of ${id}`);
    if (mergedInto !== null && !ids.has(mergedInto)) note(`${id} is a copy of nothing`);
  }
  for (const store of ['summaries', 'search'])
    for (const id of idsIn(world, store)) if (!ids.has(id)) note(`${store} of ${id}, which has no record`);
  return torn;
};

/** Rows that stood before and are neither as they were nor as the operation leaves them. */
const lostIn = (before: World, after: World, found: World): Finding[] =>
  ['records', 'corrections'].flatMap((store) =>
    idsIn(before, store).flatMap((id) => {
      const states = [before, after].map((world) => lettersOf(rowOf(world, store, id) ?? null));
      const state = lettersOf(rowOf(found, store, id) ?? null);
      return states.includes(state) ? [] : [{ harm: 'lost' as const, what: `${store} of ${id}` }];
    }),
  );

/** Every kept-aside row of both worlds that is gone. */
const forgottenIn = (before: World, after: World, found: World): Finding[] => {
  const kept = valuesOf(found, 'unread').map(lettersOf);
  const wanted = valuesOf(before, 'unread').filter((row) =>
    valuesOf(after, 'unread').map(lettersOf).includes(lettersOf(row)),
  );
  return wanted
    .filter((row) => !kept.includes(lettersOf(row)))
    .map((row) => ({ harm: 'lost', what: `kept aside: ${lettersOf(row).slice(0, 80)}` }));
};

/** The rows without the numbers that the database counts by itself; equal for what was written by the same code. */
export const lettersOfWorld = ({ version, stores }: World, without?: string): string =>
  JSON.stringify([
    version,
    Object.entries(stores)
      .filter(([store]) => store !== without)
      .map(([store, rows]) => [store, rows.map(({ value }) => value)]),
  ]);

const lettersOfKnown = new WeakMap<World, Map<string, string>>();

/** The same for a world that is compared with many. */
const rememberedLetters = (world: World, without = ''): string => {
  const known = lettersOfKnown.get(world) ?? new Map<string, string>();
  lettersOfKnown.set(world, known);
  const letters = known.get(without) ?? lettersOfWorld(world, without);
  known.set(without, letters);
  return letters;
};

const judged = new Map<string, readonly Finding[]>();

/** What can be said of any state, whatever led to it. Most faults lead to one of two, so that a look at each is enough. */
export const soundnessOf = (world: World): readonly Finding[] => {
  const letters = rememberedLetters(world);
  const known = judged.get(letters);
  if (known !== undefined) return known;
  // Rows of an older version have the shape of their time: they are compared as they are.
  const findings = world.version === NEWEST_VERSION ? [...unreadableIn(world), ...tornIn(world)] : [];
  judged.set(letters, findings);
  return findings;
};

/** Where things stand before and after an operation that no fault befell. */
export interface Model {
  readonly before: World;
  readonly after: World;
}

/** What a fault did. `answer` is null where the caller has gone with the context. */
export const findingsIn = ({ before, after }: Model, found: World, answer: Answer | null): Finding[] => {
  // What a context had staged when it ended is forgotten later; nobody sees it.
  const without = answer === null ? 'staged' : '';
  const [old, complete, now] = [before, after, found].map((world) => rememberedLetters(world, without));
  const findings = [...soundnessOf(found)];
  if (now !== old && now !== complete) {
    findings.push(...lostIn(before, after, found), ...forgottenIn(before, after, found));
    findings.push({ harm: 'torn', what: 'half of the operation is done' });
  }
  if (answer?.ok === true && now !== complete)
    findings.push({ harm: 'untruthful', what: 'said done, and is not' });
  if (answer?.ok === false && now !== old)
    findings.push({ harm: 'untruthful', what: 'said failed, and is done' });
  return findings;
};

/** Opens the postings as a page does that starts, and reads all of them. */
export const readingsOf = async (database: string, found: World): Promise<Finding[]> => {
  const postings = openSavedPostings(database);
  const findings: Finding[] = [];
  const note = (what: string) => findings.push({ harm: 'unreadable', what });
  const [list, words] = await Promise.all([postings.listSummaries(), postings.listWords()]);
  if (!list.ok) note(`the list: ${list.error.code}`);
  else if (list.value.unreadable > 0) note(`${list.value.unreadable} rows of the list`);
  else {
    const listed = new Set([...list.value.summaries, ...list.value.deleted].map(({ id }) => id));
    for (const id of idsIn(found, 'records')) if (!listed.has(id)) note(`${id} is not in the list`);
  }
  if (!words.ok) note(`the words: ${words.error.code}`);
  postings.close();
  return findings;
};
