import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { differencesBetween, zipOf } from '../../../src/cli/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['popup.js', bytes('popup')],
  ['icon/16.png', bytes('icon')],
]);

test('an archive has the same bytes in whatever order its files come, and gives them back', () => {
  const archive = zipOf(FILES);
  expect(zipOf(new Map([...FILES].reverse()))).toEqual(archive);
  expect(unzipSync(archive)).toEqual(Object.fromEntries(FILES));
});

test('an archive has the same bytes at whatever time it is made', () => {
  const before = zipOf(FILES);
  vi.useFakeTimers({ now: new Date('2030-05-05T05:05:05Z') });
  expect(zipOf(FILES)).toEqual(before);
  vi.useRealTimers();
});

test('files that differ, lack or came in addition are named', () => {
  const other = new Map([
    ['popup.js', bytes('popup!')],
    ['new.js', bytes('')],
  ]);
  expect(differencesBetween(FILES, other)).toEqual(['icon/16.png', 'new.js', 'popup.js']);
  expect(differencesBetween(FILES, new Map(FILES))).toEqual([]);
});
