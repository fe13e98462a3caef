// Plain JavaScript on Node's own modules: it runs on Node 20, before any package is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
/** Debian's package, and letters for it: a bare machine has none to draw a page with. */
export const CHROMIUM = ['chromium', 'fonts-liberation'];
const STAMP = join(ROOT, 'node_modules', '.cache', 'installed-lock');

/** The environment in which the project's own Node and tools come first. */
export const projectEnvironment = () => ({
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
});

/**
 * Runs a command from the top of the project and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {number} The exit status; 1 when it could not start.
 */
export function run(command, args, { quiet = false } = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env: projectEnvironment(),
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Installs the packages of the lock file, unless exactly those are installed. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    fail('The packages could not be installed.');
  mkdirSync(join(STAMP, '..'), { recursive: true });
  writeFileSync(STAMP, lock);
}

/**
 * The browser of this machine, after installing one where there is none: Debian's as root, else Playwright's.
 * @returns {{ name: 'chromium' | 'firefox', path: string }}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; installing Chromium …');
  if (isDebianRoot()) installFromDebian(CHROMIUM);
  else run(join(BIN, 'playwright'), ['install', 'chromium']);
  return (
    findBrowser() ??
    fail('No browser could be installed. Install Chrome, Chromium, Edge or Firefox, then try again.')
  );
}

/**
 * Installs Debian packages; a failure shows in what is looked for afterwards.
 * @param {readonly string[]} packages
 */
export function installFromDebian(packages) {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', '-qq'], { quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { quiet: true });
}

export const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Builds the extension into `.output`, for Chromium's family or for Firefox.
 * @param {'chromium' | 'firefox'} browser
 */
export function build(browser) {
  console.log('Building the extension …');
  const script = browser === 'firefox' ? 'build:firefox' : 'build';
  if (run('npm', ['run', '--silent', script], { quiet: true }) !== 0)
    fail('The extension could not be built.');
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
