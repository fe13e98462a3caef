import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import observed from '../../data/observed-pay.json' with { type: 'json' };

const TABLE = join(import.meta.dirname, '../../../shared/domain/observed-pay.tsv');

describe('the observed pay', () => {
  it('counts every posting at one level or at none', () => {
    const sums = observed.groups.map(({ levels }) =>
      Object.values(levels).reduce((sum, count) => sum + count, 0),
    );
    expect(sums).toEqual(observed.groups.map(({ n }) => n));
  });

  it('is of eight postings at least', () => {
    expect(observed.groups.filter(({ n }) => n < 8)).toEqual([]);
  });

  it('rises from the lower ends over the middles to the upper ends', () => {
    const wrong = observed.groups.filter(
      ({ min, middle, max, middleQuartiles: { low, high } }) =>
        !(min < middle && middle < max && low < middle && middle < high),
    );
    expect(wrong).toEqual([]);
  });

  it('has one group for all employers that no other names, and no employer twice', () => {
    const named = observed.groups.flatMap(({ employers }) => employers ?? []);
    expect(observed.groups.filter(({ employers }) => employers === null)).toHaveLength(1);
    expect(named).toEqual([...new Set(named)]);
    expect(named).toEqual(named.map((name) => name.toLowerCase()).toSorted());
  });

  it.skipIf(!existsSync(TABLE))('has the figures that were counted', () => {
    const rows = readFileSync(TABLE, 'utf8').split('\n').slice(2).filter(Boolean);
    const counted = rows.map((row) => row.split('\t').slice(1, 7));
    const held = observed.groups.map(({ n, min, middle, max, middleQuartiles: { low, high } }) =>
      [n, min, middle, max, low, high].map(String),
    );
    expect(held).toEqual(counted);
  });
});
