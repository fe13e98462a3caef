import { openSavedPostings } from '../../../../src/storage/saved-postings.ts';
import { everyPoint } from './faults.ts';
import type { Frame } from './frames.ts';
import { type Finding, lettersOfWorld, soundnessOf } from './judge.ts';
import { type Known, placeOf, run } from './known.ts';
import { type Answer, RIVALS } from './operations.ts';
import { lettersOf, readWorld, type World, writeWorld } from './rows.ts';
import type { Act } from './steps.ts';
import { repeatIds } from './still-time.ts';
import { type Cell, Tally } from './tally.ts';

/** What is stored and what both were told. */
interface Outcome {
  readonly world: World;
  readonly answers: readonly Answer[];
}

const lettersOfOutcome = ({ world, answers }: Outcome): string =>
  lettersOf([lettersOfWorld(world), answers.map(({ ok, value, error }) => [ok, value, error?.code])]);

/** Both one after the other, and the other way round. */
const inTurn = async (known: Known, rival: string, frame: Frame): Promise<Outcome[]> => {
  const { operation, database, prepared, before } = known;
  const own = async () => {
    repeatIds();
    const postings = openSavedPostings(database);
    const answer = await operation.run(postings, prepared);
    postings.close();
    return answer;
  };
  await writeWorld(database, before);
  const first = [await own(), await frame.compete(database, rival)];
  const ownFirst = { world: await readWorld(database), answers: first };
  await writeWorld(database, before);
  const [second, last] = [await frame.compete(database, rival), await own()];
  return [ownFirst, { world: await readWorld(database), answers: [last, second] }];
};

/** Lets another window do its part at this point; at the end of a transaction the operation waits for it. */
const letIn = (compete: () => Promise<Answer>): { act: Act; done: () => Promise<Answer | undefined> } => {
  let rival: Promise<Answer> | undefined;
  return {
    done: async () => rival,
    act: ({ transaction, perform }, event) => {
      rival = compete();
      if (event?.type !== 'complete') return event === null ? perform() : undefined;
      event.stopImmediatePropagation();
      return rival.then(() => transaction?.dispatchEvent(new Event('complete')));
    },
  };
};

/** In operations that do not meet every rival at each step, they take turns. */
const RIVALS_IN_TURN = Object.keys(RIVALS).length;

/** Lets a second window change the same posting at every step: one of both has to come after the other. */
export const competeEverywhere = async (known: Known, frame: Frame): Promise<Cell> => {
  const tally = new Tally();
  const points = everyPoint(known.steps);
  for (const [turn, rival] of Object.keys(RIVALS).entries()) {
    const outcomes = (await inTurn(known, rival, frame)).map(lettersOfOutcome);
    for (const point of points.filter(
      (_, at) => known.operation.meetsEveryRival || at % RIVALS_IN_TURN === turn,
    )) {
      const { act, done } = letIn(() => frame.compete(known.database, rival));
      const { postings, answer, fired } = await run(known, point, act);
      const where = `${rival}, ${placeOf(known, point)}`;
      const other = await done();
      postings.close();
      if (!fired || other === undefined) {
        tally.miss(where);
        continue;
      }
      const found = await readWorld(known.database);
      const letters = lettersOfOutcome({ world: found, answers: [answer, other] });
      const mixed: Finding = { harm: 'torn', what: 'neither came after the other' };
      tally.add(where, [...soundnessOf(found), ...(outcomes.includes(letters) ? [] : [mixed])]);
    }
  }
  return tally.cell(known.operation.name, 'second window');
};
