import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const OUTPUT = new URL('../../.output/', import.meta.url);
const POLICY = [
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
const ICONS = { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' };

const keys = (letter: string) => ({
  suggested_key: { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` },
});
/** Chrome refuses an extension that suggests keys for more than four. */
const COMMANDS = {
  _execute_action: keys('M'),
  highlight: { ...keys('H'), description: expect.any(String) },
  'next-mention': { ...keys('J'), description: expect.any(String) },
  save: { ...keys('S'), description: expect.any(String) },
  'analyze-selection': { description: expect.any(String) },
};

/** Every key that both builds have. What would touch pages unasked is missing from it: that is the point. */
const SHARED = {
  manifest_version: 3,
  name: 'Milepost',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  description: expect.any(String),
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
  optional_host_permissions: ['*://*/*'],
  commands: COMMANDS,
  content_security_policy: { extension_pages: POLICY },
  icons: ICONS,
  action: { default_icon: ICONS, default_title: 'Milepost', default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
};

const BUILDS = [
  [
    'chrome-mv3',
    {
      ...SHARED,
      permissions: [...SHARED.permissions, 'sidePanel'],
      side_panel: { default_path: 'sidepanel.html' },
      minimum_chrome_version: '123',
      background: { service_worker: 'background.js' },
    },
  ],
  [
    'firefox-mv3',
    {
      ...SHARED,
      sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Milepost', open_at_install: false },
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: '{6b0f3d52-9c1e-4f7a-8f57-2d1c9a4e7b30}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  ],
] as const;

describe.each(BUILDS)('the build %s', (name, manifest) => {
  const file = new URL(`${name}/manifest.json`, OUTPUT);

  it.skipIf(name !== 'chrome-mv3' && !existsSync(file))('asks for this and for nothing else', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(manifest);
  });
});
