#!/usr/bin/env node
// `milepost`: the command line from any folder, once `npm link` has been run here. Plain JavaScript that Node 20 runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
/** The Node of this project runs TypeScript as it is; the one that came with the machine may be older. */
const own = path('../../node_modules/node/bin/node');
const { status, signal } = spawnSync(
  existsSync(own) ? own : process.execPath,
  [path('./analyze.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? (signal === 'SIGPIPE' ? 0 : 1);
