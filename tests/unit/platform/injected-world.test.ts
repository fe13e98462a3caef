import { expect, it, vi } from 'vitest';
import {
  becomeOnlyHighlighter,
  becomeOnlyReader,
  findArticleReader,
  findReader,
  offerArticleReader,
} from '../../../src/platform/injected-world.ts';

const reader = {
  last: null,
  readNow: () => {
    throw new Error('nobody should read here');
  },
};

it('stops the earlier reader when a newer one takes over', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  becomeOnlyReader(reader, first);
  expect(first).not.toHaveBeenCalled();
  becomeOnlyReader(reader, second);
  expect(first).toHaveBeenCalledOnce();
  expect(second).not.toHaveBeenCalled();
});

it('hands the article reader to the reader', () => {
  expect(findArticleReader()).toBeUndefined();
  const read = () => null;
  offerArticleReader(read);
  expect(findArticleReader()).toBe(read);
});

it('hands the reader to the highlighter', () => {
  becomeOnlyReader(reader, () => undefined);
  expect(findReader()).toBe(reader);
});

it('stops the earlier highlighter when a newer one takes over', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  becomeOnlyHighlighter(first);
  becomeOnlyHighlighter(second);
  expect(first).toHaveBeenCalledOnce();
  expect(second).not.toHaveBeenCalled();
});
