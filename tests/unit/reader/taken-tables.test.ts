import { describe, expect, test } from 'vitest';
import { BULLET } from '../../../src/extract/tables/elements.ts';
import { COMPANY_WEIGHTS } from '../../../src/extract/tables/page-weights.ts';
import { takeTables } from '../../../src/reader/taken-tables.ts';

const { tables, modules } = takeTables();
const left = [...modules.values()].join('\n').replace(/\/\*[\s\S]*?\*\//g, '');

describe('the tables that the reader is built without', () => {
  test('are every text and every set of weights', () => {
    expect(tables).toContainEqual(COMPANY_WEIGHTS);
    expect(
      tables.filter((table) => typeof table === 'string' && table.includes('responsibilit')),
    ).not.toEqual([]);
    expect(left.match(/`[^`]{30,}`|'[^'\n]{30,}'/g)).toBeNull();
  });

  test('are each read once, at the place that they are handed over at', () => {
    const places = [...left.matchAll(/GIVEN\[(\d+)\]/g)].map(([, place]) => Number(place));
    expect(places).toEqual([...tables.keys()]);
  });

  test('can be sent as they are, and what cannot stays', () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
    expect(left).toContain(BULLET.source);
  });
});
