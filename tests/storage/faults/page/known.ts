import { openSavedPostings, type SavedPostings } from '../../../../src/storage/saved-postings.ts';
import type { Model } from './judge.ts';
import { type Answer, type Operation, worldBefore } from './operations.ts';
import { readWorld, writeWorld } from './rows.ts';
import { type Act, type Point, type Step, watchSteps } from './steps.ts';
import { repeatIds } from './still-time.ts';

/** Longer than any operation takes on a busy machine: what has not answered by then never will. */
const PATIENCE_MS = 10_000;

/** The answer, or that there was none: no call may reject, and none may wait forever. */
export const answered = (work: Promise<Answer>): Promise<Answer> =>
  Promise.race([
    work.catch((thrown): Answer => ({ ok: false, error: { code: `rejected: ${thrown}` } })),
    new Promise<Answer>((resolve) =>
      setTimeout(resolve, PATIENCE_MS, { ok: false, error: { code: 'hung' } }),
    ),
  ]);

/** An operation with all that is known of it: where it begins, where it leads and by which steps. */
export interface Known extends Model {
  readonly operation: Operation;
  readonly database: string;
  readonly prepared: string;
  readonly steps: readonly Step[];
}

interface Run {
  readonly postings: SavedPostings;
  readonly answer: Answer;
  readonly steps: readonly Step[];
  readonly fired: boolean;
}

type Begun = Pick<Known, 'operation' | 'database' | 'prepared' | 'before'>;

/** Runs an operation from its beginning, with a fault at that point. */
export const run = async (
  { operation, database, prepared, before }: Begun,
  point: Point | null,
  act: Act,
): Promise<Run> => {
  await writeWorld(database, before);
  repeatIds();
  const postings = openSavedPostings(database);
  const watched = await watchSteps(point, act, () => answered(operation.run(postings, prepared)));
  return { postings, answer: watched.value, steps: watched.steps, fired: watched.fired };
};

const withoutFault: Act = ({ perform }) => perform();

/** Finds out by which steps an operation leads where, without a fault. */
export const learn = async (
  operation: Operation,
  examples: Parameters<typeof worldBefore>[1],
): Promise<Known> => {
  const database = operation.name;
  await writeWorld(database, worldBefore(operation, examples));
  const preparing = openSavedPostings(database);
  const prepared = (await operation.prepare?.(preparing)) ?? '';
  preparing.close();
  const before = await readWorld(database);
  const begun = { operation, database, prepared, before };
  const { postings, answer, steps } = await run(begun, null, withoutFault);
  postings.close();
  if (!answer.ok) throw new Error(`"${operation.name}" fails without a fault: ${answer.error?.code}`);
  return { ...begun, after: await readWorld(database), steps };
};

/** A point in words, for whoever reads a failed test. */
export const placeOf = ({ steps }: Known, { at, when }: Point): string =>
  `${when} of step ${at + 1} of ${steps.length}, ${steps[at]?.name}`;
