import { describe, expect, test } from 'vitest';
import {
  DEFAULT_LIST,
  DEFAULT_VIEW,
  formatView,
  type PageView,
  parseView,
  sortAfter,
  toggleOnly,
  unfiltered,
} from '../../../../src/ui/saved/compare-view.ts';

const detailed: PageView = {
  screen: 'side',
  open: 'a b',
  picked: ['x,y', 'z&1'],
  list: {
    query: 'prompt & "injection"',
    sort: [
      { key: 'fit', descending: true },
      { key: 'weeks', descending: false },
    ],
    facets: { ...DEFAULT_LIST.facets, status: [], tag: ['a,b', '50 %', 'c'], track: ['technical'] },
    words: { company: 'Bank', place: '' },
    bounds: { ...DEFAULT_LIST.bounds, pay: '120000', remind: '2026-12-01' },
    only: ['no-conflict', 'open'],
  },
};

describe('the address of a view', () => {
  test('is empty for the view that a new person sees', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
    expect(parseView('')).toEqual(DEFAULT_VIEW);
  });

  test('gives back everything that it says', () => {
    expect(parseView(`#${formatView(detailed)}`)).toEqual(detailed);
  });

  test('tells a filter that lets everything through from one that is not named', () => {
    const all = { ...DEFAULT_VIEW, list: unfiltered(DEFAULT_LIST) };
    expect(formatView(all)).toBe('status=');
    expect(parseView('status=').list.facets.status).toEqual([]);
  });

  test.each([
    'view=tomorrow',
    'sort=,,-nothing',
    'pick=&open=',
    'tag=%E0%A4%A',
    '%%%',
    'sort=__proto__',
    'only=shut',
  ])('with nonsense in it (%s) is the usual view where it makes none', (hash) => {
    const { screen, list } = parseView(hash);
    expect([screen, list.sort, list.only]).toEqual(['list', DEFAULT_LIST.sort, []]);
  });
});

test('a filter that is on is off after a click, whatever else is on', () => {
  expect(toggleOnly([], 'open')).toEqual(['open']);
  expect(toggleOnly(['open'], 'no-conflict')).toEqual(['no-conflict', 'open']);
  expect(toggleOnly(['no-conflict', 'open'], 'open')).toEqual(['no-conflict']);
});

describe('the order after a click on a column', () => {
  const sort = DEFAULT_LIST.sort;

  test('is that column alone, the best first, and turns round with the next click', () => {
    const byFit = sortAfter(sort, 'fit', false);
    expect(byFit).toEqual([{ key: 'fit', descending: true }]);
    expect(sortAfter(byFit, 'fit', false)).toEqual([{ key: 'fit', descending: false }]);
    expect(sortAfter(sort, 'title', false)).toEqual([{ key: 'title', descending: false }]);
  });

  test('grows by a column with Shift, which a second click turns round and a third takes away', () => {
    const two = sortAfter(sort, 'weeks', true);
    expect(two).toEqual([...sort, { key: 'weeks', descending: false }]);
    const turned = sortAfter(two, 'weeks', true);
    expect(turned).toEqual([...sort, { key: 'weeks', descending: true }]);
    expect(sortAfter(turned, 'weeks', true)).toEqual(sort);
  });
});
