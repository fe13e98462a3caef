import { describe, expect, test } from 'vitest';
import { countFitting } from '../../../../src/ui/components/rows-fit.ts';

const MORE = { width: 40, lines: 1 };
const ROOM = { width: 100, gap: 10, rows: 2 };
const boxes = (...widths: number[]) => widths.map((width) => ({ width, lines: 1 }));

describe('countFitting', () => {
  test('keeps all where all fit, with no room for a word on the rest', () => {
    expect(countFitting(boxes(45, 45, 100), MORE, [], ROOM)).toBe(3);
  });

  test('cuts so that the word on the rest ends the last row', () => {
    expect(countFitting(boxes(45, 45, 45, 45, 45), MORE, [], ROOM)).toBe(3);
    expect(countFitting(boxes(45, 45, 100, 20), MORE, [], ROOM)).toBe(2);
  });

  test('leaves room for what stands last', () => {
    expect(countFitting(boxes(45, 45, 45), MORE, boxes(45), ROOM)).toBe(3);
    expect(countFitting(boxes(45, 45, 45, 45), MORE, boxes(50), ROOM)).toBe(2);
  });

  test('counts an item of several lines as so many rows', () => {
    expect(countFitting([{ width: 100, lines: 2 }, ...boxes(20)], MORE, [], ROOM)).toBe(0);
    expect(countFitting([...boxes(20), { width: 100, lines: 2 }], MORE, [], ROOM)).toBe(1);
  });

  test('gives 0 for no items, and where nothing fits', () => {
    expect(countFitting([], MORE, [], ROOM)).toBe(0);
    expect(countFitting(boxes(300, 300, 300), MORE, [], ROOM)).toBe(1);
    expect(countFitting(boxes(300), MORE, boxes(100, 100), ROOM)).toBe(0);
  });
});
