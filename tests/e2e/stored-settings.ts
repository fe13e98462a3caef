import { expect } from 'vitest';
import type { ChromiumWithExtension } from '../support/chromium.ts';

/** Waits until what the browser keeps of the profile and the options says so: what is shown is written a moment later. */
export const untilStored = async (extension: ChromiumWithExtension, part: RegExp): Promise<void> => {
  const stored = async () =>
    (await extension.worker()).evaluate<string>('chrome.storage.local.get().then(JSON.stringify)');
  await expect.poll(stored, { timeout: 10_000 }).toMatch(part);
};
