import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Everything that runs in Node: pure rooms, data, architecture, storage on a fake browser, golden pages. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    include: ['tests/{unit,data,architecture,storage,pages,eval}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Tests of storage start a browser, which takes its time on a busy machine.
    testTimeout: 60_000,
  },
});
