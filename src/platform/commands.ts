import { browser } from './browser.ts';
import { type TargetTab, toTarget } from './tabs.ts';

/** A command with its keys as the person set them; '' where it has none. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Calls back with every command and the tab that it was given on, which it grants like a click on the toolbar button. */
export const watchCommands = (callback: (name: string, tab: TargetTab) => void): void => {
  browser.commands.onCommand.addListener(async (name, given) => {
    const [active] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const tab = toTarget(active);
    if (tab.ok) callback(name, tab.value);
  });
};

/** Every command of the extension. */
export const listCommands = async (): Promise<Command[]> =>
  (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));

/** Opens the browser's own page for keyboard shortcuts. */
export const openShortcuts = async (): Promise<void> => {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};
