import type { Point } from './steps.ts';

type Inside = typeof import('./inside.ts');

/** A second context of the same origin: it has its own connections, and is gone for good when it is removed. */
export interface Frame extends Pick<Inside, 'compete'> {
  /** Runs an operation until that point, where the context ends. Answers whether it came to that. */
  endAt(database: string, operation: string, prepared: string, point: Point): Promise<boolean>;
}

/** Loads the tests' code into a new frame. */
export const openFrame = async (): Promise<Frame> => {
  const element = document.createElement('iframe');
  element.src = '/';
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  await loaded;
  const inside = element.contentWindow as unknown as { eval(code: string): Promise<Inside> };
  const { runUntil, compete, ENDED } = await inside.eval("import('/tests/storage/faults/page/inside.ts')");
  return {
    compete,
    endAt: (...parameters) =>
      new Promise((resolve, reject) => {
        element.addEventListener(ENDED, () => resolve(true), { once: true });
        runUntil(...parameters).then(() => resolve(false), reject);
      }),
  };
};

/** How many frames are made ready ahead: loading one takes longer than what it is for. */
const AHEAD = 3;

/** Frames for one use each, made ready while others are used. */
export const openFrames = (): { next(): Promise<Frame> } => {
  const ready: Promise<Frame>[] = [];
  return {
    next() {
      while (ready.length <= AHEAD) ready.push(openFrame());
      return ready.shift() as Promise<Frame>;
    },
  };
};
