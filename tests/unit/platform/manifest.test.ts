import { expect, it } from 'vitest';
import type { ConfigEnv } from 'wxt';
import config from '../../../wxt.config.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types worker";
const ICONS = { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' };

const manifestFor = (browser: string): unknown => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest depends on the browser.');
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 };
  return config.manifest(env);
};

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

const SHARED = {
  name: 'Milepost',
  description: expect.any(String),
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
  optional_host_permissions: ['*://*/*'],
  commands: COMMANDS,
  content_security_policy: { extension_pages: POLICY },
  icons: ICONS,
  action: { default_icon: ICONS },
};

it('asks Chrome for these permissions, this policy and nothing else', () => {
  expect(manifestFor('chrome')).toEqual({ ...SHARED, minimum_chrome_version: '123' });
});

it('asks Firefox for the same, and declares that no data is collected', () => {
  expect(manifestFor('firefox')).toEqual({
    ...SHARED,
    browser_specific_settings: {
      gecko: {
        id: '{6b0f3d52-9c1e-4f7a-8f57-2d1c9a4e7b30}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

it('is of version 3 in both, with every import written out', () => {
  expect(config).toMatchObject({ manifestVersion: 3, imports: false });
});
