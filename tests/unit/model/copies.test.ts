import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoots, groupCopies, type MergeRow } from '../../../src/model/copies.ts';

const row = (id: string, mergedInto: string | null = null, more: Partial<MergeRow> = {}): MergeRow => ({
  id,
  mergedInto,
  savedAt: `2026-11-0${(id.codePointAt(0) ?? 97) - 96}T08:00:00.000Z`,
  deletedAt: null,
  ...more,
});
const rootsOf = (...rows: MergeRow[]) => Object.fromEntries(findRoots(rows));

describe('the root of a posting', () => {
  it.each<[string, MergeRow[], Record<string, string>]>([
    ['is itself without a pointer', [row('a')], { a: 'a' }],
    ['is the one that it points at', [row('a'), row('b', 'a')], { a: 'a', b: 'a' }],
    ['is the end of a chain', [row('c', 'b'), row('b', 'a'), row('a')], { a: 'a', b: 'a', c: 'a' }],
    ['is itself where it points at itself', [row('a', 'a')], { a: 'a' }],
    ['is itself where it points at nothing that is there', [row('b', 'gone')], { b: 'b' }],
    ['is the first saved of a circle', [row('b', 'a'), row('a', 'b')], { a: 'a', b: 'a' }],
    [
      'is that of the circle that its pointers lead into',
      [row('d', 'c'), row('c', 'b'), row('b', 'c')],
      { b: 'b', c: 'b', d: 'b' },
    ],
    [
      'is by id in a circle that was saved at once',
      [row('b', 'a', { savedAt: 'x' }), row('a', 'b', { savedAt: 'x' })],
      { a: 'a', b: 'a' },
    ],
    [
      'is itself where what it points at was deleted in another act',
      [row('a', null, { deletedAt: '2026-11-09T08:00:00.000Z' }), row('b', 'a')],
      { a: 'a', b: 'b' },
    ],
  ])('%s', (_says, rows, roots) => {
    expect(rootsOf(...rows)).toEqual(roots);
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const graphs = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...IDS),
    mergedInto: fc.option(fc.constantFrom(...IDS, 'gone')),
    savedAt: fc.constantFrom('2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z'),
    deletedAt: fc.option(fc.constant('2026-11-03T08:00:00.000Z'), { freq: 4 }),
  }),
  { selector: ({ id }) => id, maxLength: IDS.length },
);

describe('whatever points at what', () => {
  it('every posting stands for itself, or is a copy of exactly one that does', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const groups = groupCopies(rows);
        const shown = [...groups].flatMap(([root, copies]) => [root, ...copies.map(({ id }) => id)]);
        expect(shown.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      }),
      { numRuns: 2_000 },
    );
  });

  it('a copy was deleted together with its root, or like it not at all', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const deletedAt = new Map(rows.map((one) => [one.id, one.deletedAt]));
        for (const [id, root] of findRoots(rows)) expect(deletedAt.get(id)).toBe(deletedAt.get(root));
      }),
      { numRuns: 2_000 },
    );
  });

  it('the order of the rows makes no difference', () => {
    const shuffled = graphs.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(rootsOf(...others)).toEqual(rootsOf(...rows));
      }),
      { numRuns: 2_000 },
    );
  });

  it('rows whose pointers were replaced by their roots have the same roots', () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const roots = findRoots(rows);
        const flat = rows.map((one) => {
          const root = roots.get(one.id) ?? null;
          return { ...one, mergedInto: root === one.id ? null : root };
        });
        expect(findRoots(flat)).toEqual(roots);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('a chain of a hundred thousand postings has one root', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => row(`p${at}`, at === 0 ? null : `p${at - 1}`));
  expect(new Set(findRoots(rows.toReversed()).values())).toEqual(new Set(['p0']));
});
