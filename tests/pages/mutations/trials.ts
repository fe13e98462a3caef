import { diceOf } from './dice.ts';
import { type LabelledPage, mutatePage, mutationsFor, parsePage } from './mutate.ts';
import type { Mutation } from './mutation.ts';
import { judgePage, type Outcome, survivalOf } from './survival.ts';

/** A page under one mutation or three, and what of its reading survived. */
export interface Trial {
  readonly page: string;
  readonly mutations: readonly string[];
  readonly survival: Outcome;
}

const SEED = 'milepost';

/** A page under each of the mutations that mean something for it, and under random threes of them; what changes nothing is left out. */
export function* trialsOf(
  page: LabelledPage,
  mutations: readonly Mutation[],
  threes: number,
): Generator<Trial> {
  const fitting = mutationsFor(page, mutations);
  const unchanged = parsePage(page);
  const markup = unchanged.document.toString();
  const before = judgePage(unchanged);
  for (const set of [...fitting.map((one) => [one]), ...randomThrees(page.id, fitting, threes)]) {
    const mutated = mutatePage(page, set, SEED);
    if (mutated.url === page.url && mutated.document.toString() === markup) continue;
    yield {
      page: page.id,
      mutations: set.map(({ name }) => name),
      survival: survivalOf(before, judgePage(mutated)),
    };
  }
}

function randomThrees(id: string, mutations: readonly Mutation[], count: number): Mutation[][] {
  const dice = diceOf(`threes ${id}`);
  return Array.from({ length: mutations.length < 3 ? 0 : count }, () => {
    const left = [...mutations];
    return [1, 2, 3].flatMap(() => left.splice(dice.roll(left.length), 1));
  });
}

/** Over some trials, the share of each field that survived, 0 to 1, and the mean change of the text's F1; null where none shows it. */
export function shareOf(trials: readonly Trial[]): Record<keyof Outcome, number | null> {
  const mean = (field: keyof Outcome) => {
    const known = trials.map(({ survival }) => survival[field]).filter((one) => one !== null);
    return known.length === 0
      ? null
      : known.reduce((sum: number, one) => sum + Number(one), 0) / known.length;
  };
  return { verdict: mean('verdict'), title: mean('title'), company: mean('company'), text: mean('text') };
}
