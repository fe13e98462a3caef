import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Tests of pure code and of data share their workers: nothing in them outlives a test, and to start one takes a second. */
const PURE = ['unit/{analyze,eval,extract,match,model,plan,resume,text}', 'data', 'pages'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);
const ALL = ['tests/{unit,data,architecture,sizes,storage,pages,eval,fuzz}/**/*.test.{ts,tsx}'];

/** Tests of storage start a browser, which takes its time on a busy machine. */
const shared = { environment: 'node' as const, testTimeout: 60_000, hookTimeout: 120_000 };

/** Everything that runs in Node: pure rooms, data, architecture, storage on a fake browser, golden pages. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    // One core would wait while the other works: vitest leaves one free.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { ...shared, name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { ...shared, name: 'rooms', include: ALL, exclude: PURE } },
    ],
  },
});
