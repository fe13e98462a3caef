import { vi } from 'vitest';

// How much work a step does, counted instead of timed: the same on every machine.

/** Characters that regular expressions may look through while `work` runs. */
export function charactersSearched(work: () => unknown): number {
  const { exec } = RegExp.prototype;
  let searched = 0;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    searched += text.length - this.lastIndex;
    return exec.call(this, text);
  });
  work();
  spy.mockRestore();
  return searched;
}

/** Characters that are cut out of strings while `work` runs. */
export function charactersCut(work: () => unknown): number {
  const { slice } = String.prototype;
  let cut = 0;
  const spy = vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, ...range) {
    const part = slice.apply(this, range);
    cut += part.length;
    return part;
  });
  work();
  spy.mockRestore();
  return cut;
}

/** A list, and how often its items were looked at. */
export function countedList<List extends readonly unknown[]>(
  items: List,
): { list: List; looks: () => number } {
  let looks = 0;
  const list = new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list, looks: () => looks };
}

/** Look-ups in maps while `work` runs. */
export function lookUps(work: () => unknown): number {
  const spy = vi.spyOn(Map.prototype, 'get');
  work();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return count;
}
