// `npm run package`: builds the packages for the stores twice, compares them byte for byte, and writes them with their checksums.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT, run } from './bootstrap.mjs';
import { differencesBetween, type ZippedFiles, zipOf } from './zip.ts';

const OUTPUT = join(ROOT, '.output');
const PACKAGES = join(OUTPUT, 'packages');
const BUILDS = [
  { folder: 'chrome-mv3', script: 'build', stores: ['chrome', 'edge'] },
  { folder: 'firefox-mv3', script: 'build:firefox', stores: ['firefox'] },
] as const;

const isFile = (path: string): boolean => statSync(path).isFile();

function filesIn(folder: string, paths: readonly string[]): ZippedFiles {
  const own = paths.filter((path) => isFile(join(folder, path)));
  return new Map(own.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

function buildAnew({ folder, script }: (typeof BUILDS)[number]): ZippedFiles {
  const built = join(OUTPUT, folder);
  rmSync(built, { recursive: true, force: true });
  if (run('npm', ['run', '-s', script], { quiet: true }) !== 0) throw new Error(`npm run ${script} failed.`);
  return filesIn(built, globSync('**/*', { cwd: built }));
}

/** What Mozilla's reviewers build the package from: everything that git keeps. */
const sources = (): ZippedFiles =>
  filesIn(
    ROOT,
    execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean),
  );

function packages(): Map<string, Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const build of BUILDS) {
    const [first, second] = [buildAnew(build), buildAnew(build)];
    const differing = differencesBetween(first, second);
    if (differing.length > 0)
      throw new Error(`${build.folder}: two builds differ in ${differing.join(', ')}`);
    for (const store of build.stores) made.set(store, zipOf(first));
  }
  return made.set('sources', zipOf(sources()));
}

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
const sums = [...packages()].map(([store, bytes]) => {
  const name = `milepost-${packageJson.version}-${store}.zip`;
  writeFileSync(join(PACKAGES, name), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
});
writeFileSync(join(PACKAGES, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(`${sums.join('\n')}\n\nIn ${PACKAGES}, each built twice with the same bytes.`);
