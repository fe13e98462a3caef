import { expect, it, vi } from 'vitest';
import {
  becomeOnlyReader,
  findArticleReader,
  offerArticleReader,
} from '../../../src/platform/injected-world.ts';

it('stops the earlier reader when a newer one takes over', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  becomeOnlyReader(first);
  expect(first).not.toHaveBeenCalled();
  becomeOnlyReader(second);
  expect(first).toHaveBeenCalledOnce();
  expect(second).not.toHaveBeenCalled();
});

it('hands the article reader to the reader', () => {
  expect(findArticleReader()).toBeUndefined();
  const read = () => null;
  offerArticleReader(read);
  expect(findArticleReader()).toBe(read);
});
