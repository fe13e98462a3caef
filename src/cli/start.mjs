// `npm start`: from a fresh clone to the popup on a listing. Plain JavaScript that Node 20 runs before any install.
import { join } from 'node:path';
import { build, ensureBrowser, ensurePackages, ROOT, run } from './bootstrap.mjs';

ensurePackages();
const browser = ensureBrowser();
build(browser.name);
const node = join(ROOT, 'node_modules', '.bin', 'node');
process.exit(
  run(node, [join(ROOT, 'src/cli/open-listing.ts'), browser.name, browser.path, ...process.argv.slice(2)]),
);
