// Plain JavaScript on Node's own modules: it runs on Node 20, before any package is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where each system keeps browsers; the person's own Chrome comes first. */
const PLACES = {
  linux: {
    commands: [
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'firefox',
      'firefox-esr',
    ],
    files: [],
    playwright: ['.cache', 'ms-playwright'],
    inside: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
  },
  darwin: {
    commands: [],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    playwright: ['Library', 'Caches', 'ms-playwright'],
    inside: [
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  win32: {
    commands: [],
    files: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) =>
      [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Mozilla Firefox\\firefox.exe',
      ].map((file) => join(process.env[name] ?? '', file)),
    ),
    playwright: ['AppData', 'Local', 'ms-playwright'],
    inside: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
  },
};

/**
 * The first browser on this machine that can load the extension; MILEPOST_BROWSER names one.
 * @param {'chromium' | 'firefox'} [only] Looks for this family alone.
 * @returns {{ name: 'chromium' | 'firefox', path: string } | null}
 */
export function findBrowser(only) {
  const chosen = process.env.MILEPOST_BROWSER;
  const candidates = chosen ? [chosen] : candidatesOf(PLACES[process.platform] ?? PLACES.linux);
  return (
    candidates
      .filter(existsSync)
      .map(describe)
      .find(({ name }) => !only || name === only) ?? null
  );
}

function candidatesOf({ commands, files, playwright, inside }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...files,
    ...playwrightBrowsers(join(homedir(), ...playwright), inside),
  ];
}

function playwrightBrowsers(folder, inside) {
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse();
  return versions.flatMap((version) => inside.map((file) => join(folder, version, file)));
}

const describe = (path) => ({ name: /firefox/i.test(path) ? 'firefox' : 'chromium', path });
