import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packedFiles, packedModule } from './data/pack-plugin.ts';
import { handedTables } from './src/reader/tables-plugin.ts';

/** The whole policy of the extension's pages: nothing is loaded from, sent to or framed by anyone else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
].join('; ');

const ICONS = {
  '16': 'icon/16.png',
  '32': 'icon/32.png',
  '48': 'icon/48.png',
  '128': 'icon/128.png',
};

/** `light-dark()` in style sheets is the youngest feature in use; `CSS.highlights` came with 105. */
const MINIMUM_CHROME = '123';

const FIREFOX = {
  gecko: {
    id: '{6b0f3d52-9c1e-4f7a-8f57-2d1c9a4e7b30}',
    // 140 brought `CSS.highlights`, and the declaration below.
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

/**
 * Keys that neither Chrome nor Firefox uses, on a Mac with Control instead of Alt, which types characters there. Chrome
 * takes no more than four suggestions.
 */
const keys = (letter: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
});

const COMMANDS = {
  _execute_action: keys('M'),
  highlight: { ...keys('H'), description: 'Highlight skills on the page, or take the highlights away' },
  'next-mention': { ...keys('J'), description: 'Go to the next highlighted mention' },
  save: { ...keys('S'), description: 'Save the posting on the page' },
  'analyze-selection': { description: 'Analyze the selected text' },
};

/** Fails the build when the career pack breaks one of its rules, and passes on what has grown old. Node runs the TypeScript file as it is. */
const validateData = async (): Promise<void> => {
  const root = { cwd: import.meta.dirname };
  const { stderr } = await promisify(execFile)(process.execPath, ['data/validate.ts'], root);
  process.stderr.write(stderr);
};

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  manifestVersion: 3,
  // Auto-imports would hide who uses what from the tools that guard the rooms.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), packedFiles(), handedTables(packedModule)], worker: { format: 'es' } }),
  hooks: { 'build:before': validateData },
  manifest: ({ browser }) => ({
    name: 'Milepost',
    description:
      'Reads AI-security job postings on your machine: track, role, level, pay, missing skills, roadmap.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one by one, and only when the person wants a site read by itself.
    optional_host_permissions: ['*://*/*'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    icons: ICONS,
    action: { default_icon: ICONS },
    ...(browser === 'firefox'
      ? { browser_specific_settings: FIREFOX }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
