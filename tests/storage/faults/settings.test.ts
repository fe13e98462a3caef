import '../../support/extension-api.ts';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { type Happening, readLocal, type StorageCall, watchCalls, writeLocal } from './settings-faults.ts';
import { type Operation, SETTINGS_OPERATIONS } from './settings-operations.ts';
import { type Counts, harmless, tableOf } from './table.ts';

interface Fault {
  readonly kind: 'request' | 'quota' | 'torn write' | 'kill';
  happenings(call: StorageCall): readonly Happening[];
}

/** The numbers of keys after which a write can break off. */
const partsOf = ({ keys }: StorageCall): number[] =>
  Array.from({ length: Math.max(keys - 1, 0) }, (_, index) => index + 1);

const FAULTS: readonly Fault[] = [
  { kind: 'request', happenings: ({ name }) => (name === 'get' ? ['rejects'] : []) },
  { kind: 'quota', happenings: ({ name }) => (name === 'set' ? ['rejects'] : []) },
  {
    kind: 'torn write',
    happenings: (call) =>
      call.name === 'get'
        ? []
        : ['rejects late', ...partsOf(call).map((keys) => ({ rejectsAfterKeys: keys }))],
  },
  {
    kind: 'kill',
    happenings: (call) => [
      'ends before',
      'ends after',
      ...partsOf(call).map((keys) => ({ endsAfterKeys: keys })),
    ],
  },
];

/** What is in force where nothing befell the operation. */
interface Known {
  readonly operation: Operation;
  readonly before: unknown;
  readonly after: unknown;
  readonly calls: readonly StorageCall[];
}

const learn = async (operation: Operation): Promise<Known> => {
  await writeLocal(operation.stored);
  const before = await (await operation.open()).read();
  await writeLocal(operation.stored);
  const { change } = await operation.open();
  const { calls } = await watchCalls(null, () => undefined, change);
  return { operation, before, after: await (await operation.open()).read(), calls };
};

const emptyCell = (operation: string, kind: string) => ({
  operation,
  kind,
  steps: 0,
  missed: 0,
  lost: 0,
  torn: 0,
  unreadable: 0,
  untruthful: 0,
  stuck: 0,
  findings: [] as string[],
});
type Cell = ReturnType<typeof emptyCell>;
type Harm = 'lost' | 'torn' | 'unreadable' | 'untruthful' | 'stuck';

const note = (cell: Cell, harm: Harm, what: string): void => {
  cell[harm] += 1;
  cell.findings.push(`${harm}: ${what}`);
};

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Null where the process has ended before it could answer. */
type Told = { readonly ok: boolean } | null;

const judge = async ({ operation, before, after }: Known, told: Told, cell: Cell, where: string) => {
  const now = await (await operation.open()).read();
  const [isOld, isDone] = [isEqual(now, before), isEqual(now, after)];
  if (!isOld && !isDone) note(cell, 'torn', `${where}: ${JSON.stringify(now)}`);
  const problem = (now as { problem?: unknown }).problem ?? null;
  if (problem !== null && !isOld) note(cell, 'unreadable', `${where}: ${JSON.stringify(problem)}`);
  if (told !== null && !(told.ok ? isDone : isOld))
    note(cell, 'untruthful', `${where}: told ok is ${told.ok}`);
  const letters = JSON.stringify(await readLocal());
  if (operation.kept !== undefined && !letters.includes(JSON.stringify(operation.kept)))
    note(cell, 'lost', `${where}: what was kept`);
  const next = await operation.open();
  if (!(await next.change()).ok || !isEqual(await next.read(), after)) note(cell, 'stuck', where);
};

const ENDED = Symbol('ended');

/** After every promise that can settle has: nothing here waits for anything but promises. */
const settled = async (): Promise<typeof ENDED> => {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate();
  return ENDED;
};

const tryFault = async (known: Known, { kind, happenings }: Fault): Promise<Cell> => {
  const cell = emptyCell(known.operation.name, kind);
  for (const [at, call] of known.calls.entries()) {
    for (const happening of happenings(call)) {
      await writeLocal(known.operation.stored);
      const { change } = await known.operation.open();
      const work = () => Promise.race([change(), ...(kind === 'kill' ? [settled()] : [])]);
      const { value, fired } = await watchCalls(at, happening, work);
      cell.steps += 1;
      if (!fired) cell.missed += 1;
      const told = value === ENDED ? null : (value as { ok: boolean });
      await judge(known, told, cell, `${JSON.stringify(happening)} at call ${at + 1}, ${call.name}`);
    }
  }
  return cell;
};

const compete = async (known: Known): Promise<Cell> => {
  const { operation } = known;
  const cell = emptyCell(operation.name, 'second window');
  await writeLocal(operation.stored);
  const alone = await operation.open();
  await alone.change();
  await alone.changeOther();
  const both = await alone.read();
  for (const at of known.calls.keys()) {
    await writeLocal(operation.stored);
    const context = await operation.open();
    let other: Promise<{ ok: boolean }> | undefined;
    const start = () => {
      other = context.changeOther();
    };
    const { value, fired } = await watchCalls(at, start, context.change);
    cell.steps += 1;
    if (!fired) cell.missed += 1;
    if (!value.ok || !(await other)?.ok) note(cell, 'untruthful', `call ${at + 1}`);
    if (!isEqual(await context.read(), both)) note(cell, 'lost', `one change of two at call ${at + 1}`);
  }
  return cell;
};

const table: Counts[] = [];
afterEach(() => vi.unstubAllGlobals());
afterAll(() => console.log(tableOf(table)));

describe('a fault at every call', () => {
  it.for(SETTINGS_OPERATIONS)('of "$name" loses, tears and hides nothing', async (operation) => {
    const known = await learn(operation);
    const cells: Cell[] = [];
    for (const fault of FAULTS) cells.push(await tryFault(known, fault));
    cells.push(await compete(known));
    table.push(...cells);
    expect(cells).toEqual(cells.map(harmless));
  });
});
