import { openSavedPostings, type SavedPostings } from '../../../../src/storage/saved-postings.ts';
import { everyPoint, FAULTS, type Fault, NEWER } from './faults.ts';
import { type Frame, openFrame, openFrames } from './frames.ts';
import { type Finding, findingsIn, readingsOf, soundnessOf } from './judge.ts';
import { answered, type Known, learn, placeOf, run } from './known.ts';
import { type Answer, BYSTANDER, operationOf, saveBystander } from './operations.ts';
import { readWorld, rowOf, writeWorld } from './rows.ts';
import { competeEverywhere } from './second-window.ts';
import { countSteps, type Point } from './steps.ts';
import { stopTime } from './still-time.ts';
import { type Cell, Tally } from './tally.ts';

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

const frames = openFrames();
let rivalFrame: Promise<Frame> | null = null;

/** Puts every fault into an operation, at every step that it has. */
export const tryOperation = async (name: string, examples: Parameters<typeof learn>[1]): Promise<Cell[]> => {
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
