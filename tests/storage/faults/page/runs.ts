import { openSavedPostings, type SavedPostings } from '../../../../src/storage/saved-postings.ts';
import { everyPoint, FAULTS, type Fault, NEWER } from './faults.ts';
import { type Frame, openFrame, openFrames } from './frames.ts';
import {
  type Finding,
  findingsIn,
  HARMS,
  type Harm,
  lettersOfWorld,
  type Model,
  readingsOf,
  soundnessOf,
} from './judge.ts';
import {
  type Answer,
  BYSTANDER,
  type Operation,
  operationOf,
  RIVALS,
  saveBystander,
  worldBefore,
} from './operations.ts';
import { lettersOf, readWorld, rowOf, type World, writeWorld } from './rows.ts';
import { type Act, countSteps, type Point, type Step, watchSteps } from './steps.ts';
import { repeatIds, stopTime } from './still-time.ts';

/** What came of one kind of fault in one operation. */
export interface Cell extends Readonly<Record<Harm, number>> {
  readonly operation: string;
  readonly kind: Fault['kind'] | 'kill' | 'second window';
  /** How many faults occurred. */
  readonly steps: number;
  /** How many were meant to occur and did not: the operation went another way than without them. */
  readonly missed: number;
  /** The first harms, in words. */
  readonly findings: readonly string[];
}

/** Longer than any operation takes on a busy machine: what has not answered by then never will. */
const PATIENCE_MS = 10_000;
const MOST_WORDS = 5;

/** The answer, or that there was none: no call may reject, and none may wait forever. */
const answered = (work: Promise<Answer>): Promise<Answer> =>
  Promise.race([
    work.catch((thrown): Answer => ({ ok: false, error: { code: `rejected: ${thrown}` } })),
    new Promise<Answer>((resolve) =>
      setTimeout(resolve, PATIENCE_MS, { ok: false, error: { code: 'hung' } }),
    ),
  ]);

stopTime();
countSteps();

/** A database that every opening with version 1 fails on. */
const makeNewer = (): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.open(NEWER, 2);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

/** An operation with all that is known of it: where it begins, where it leads and by which steps. */
interface Known extends Model {
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

const run = async (
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

const learn = async (operation: Operation, examples: Parameters<typeof worldBefore>[1]): Promise<Known> => {
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

class Tally {
  readonly harms = Object.fromEntries(HARMS.map((harm) => [harm, 0])) as Record<Harm, number>;
  readonly words: string[] = [];
  steps = 0;
  missed = 0;

  /** One fault counts once for each harm, however many rows it hit. */
  add(where: string, findings: readonly Finding[]): void {
    this.steps += 1;
    for (const harm of new Set(findings.map((finding) => finding.harm))) this.harms[harm] += 1;
    for (const { harm, what } of findings)
      if (this.words.length < MOST_WORDS) this.words.push(`${harm} at ${where}: ${what}`);
  }

  miss(where: string): void {
    this.missed += 1;
    if (this.words.length < MOST_WORDS) this.words.push(`missed ${where}`);
  }

  cell(operation: string, kind: Cell['kind']): Cell {
    const { steps, missed, words } = this;
    return { operation, kind, steps, missed, ...this.harms, findings: words };
  }
}

const placeOf = ({ steps }: Known, { at, when }: Point): string =>
  `${when} of step ${at + 1} of ${steps.length}, ${steps[at]?.name}`;

/** The next thing that a person does has to work, for whoever met the fault. */
const goOn = async (database: string, postings: SavedPostings): Promise<Finding[]> => {
  const saved = await answered(saveBystander(postings));
  postings.close();
  const world = await readWorld(database);
  if (!saved.ok) return [{ harm: 'stuck', what: `the next save: ${saved.error?.code}` }];
  const isStored = rowOf(world, 'records', BYSTANDER) !== undefined;
  return isStored ? [...soundnessOf(world)] : [{ harm: 'stuck', what: 'the next save stored nothing' }];
};

const wrongCode = (answer: Answer, code: string | undefined): Finding[] =>
  answer.ok || code === undefined || answer.error?.code === code
    ? []
    : [{ harm: 'untruthful', what: `says "${answer.error?.code}" for "${code}"` }];

const tryFault = async (known: Known, { act, code }: Fault, point: Point, tally: Tally): Promise<void> => {
  const { database } = known;
  const { postings, answer, fired } = await run(known, point, act);
  if (!fired) {
    postings.close();
    return tally.miss(placeOf(known, point));
  }
  const hung: Finding[] = /^(hung|rejected)/.test(answer.error?.code ?? '')
    ? [{ harm: 'stuck', what: answer.error?.code ?? '' }]
    : [];
  const found = await readWorld(database);
  const findings = [
    ...hung,
    ...findingsIn(known, found, known.operation.onlyReads && !answer.ok ? null : answer),
    ...wrongCode(answer, code),
    ...(await readingsOf(database, found)),
    ...(await goOn(database, postings)),
  ];
  tally.add(placeOf(known, point), findings);
};

const failEverywhere = async (known: Known, kind: Fault['kind']): Promise<Cell> => {
  const tally = new Tally();
  for (const fault of FAULTS.filter((one) => one.kind === kind))
    for (const point of fault.points(known.steps)) await tryFault(known, fault, point, tally);
  return tally.cell(known.operation.name, kind);
};

/** In operations that do not die at every step, each third is fatal. */
const SAMPLE = 3;

const killEverywhere = async (known: Known, frames: { next(): Promise<Frame> }): Promise<Cell> => {
  const { operation, database, prepared, before } = known;
  const tally = new Tally();
  const points = everyPoint(known.steps).filter((_, at) => operation.diesEverywhere || at % SAMPLE === 0);
  for (const point of points) {
    const frame = await frames.next();
    await writeWorld(database, before);
    if (await frame.endAt(database, operation.name, prepared, point)) {
      const found = await readWorld(database);
      tally.add(placeOf(known, point), [
        ...findingsIn(known, found, null),
        ...(await readingsOf(database, found)),
        ...(await goOn(database, openSavedPostings(database))),
      ]);
    } else tally.miss(placeOf(known, point));
  }
  return tally.cell(operation.name, 'kill');
};

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

const competeEverywhere = async (known: Known, frame: Frame): Promise<Cell> => {
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

const frames = openFrames();
let rivalFrame: Promise<Frame> | null = null;

/** Puts every fault into an operation, at every step that it has. */
export const tryOperation = async (
  name: string,
  examples: Parameters<typeof worldBefore>[1],
): Promise<Cell[]> => {
  await makeNewer();
  const known = await learn(operationOf(name), examples);
  rivalFrame ??= openFrame();
  const cells: Cell[] = [];
  for (const kind of new Set(FAULTS.map((fault) => fault.kind)))
    cells.push(await failEverywhere(known, kind));
  cells.push(await killEverywhere(known, frames));
  cells.push(await competeEverywhere(known, await rivalFrame));
  return cells;
};
