import { type ReadonlySignal, signal } from '@preact/signals';
import { failureText } from '../../i18n/words.ts';
import {
  DEFAULT_PAGE_OPTIONS,
  type HueName,
  type PageOptions,
  type PaintKind,
} from '../../model/page-options.ts';
import type { Result } from '../../model/result.ts';

/** A keyboard command with the keys that it has now; '' for none. */
export interface ShownCommand {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Everything outside that the settings for pages need. A failure is a value; nothing here rejects. */
export interface PageSettingsServices {
  loadPageOptions(): Promise<PageOptions>;
  updatePageOptions(change: (options: PageOptions) => PageOptions): Promise<Result<PageOptions>>;
  /** The match patterns of the sites that are read by themselves. */
  listSites(): Promise<readonly string[]>;
  /** Calls back when that list changes, here or in the browser's settings. */
  watchSites(callback: () => void): void;
  /** The pattern for an address that a person typed or a page has; null when it is none of the web. */
  patternOf(address: string): string | null;
  /** Asks the browser to ask the person; must be called straight from a click. */
  requestSite(pattern: string): Promise<Result<boolean>>;
  removeSite(pattern: string): Promise<unknown>;
  listCommands(): Promise<readonly ShownCommand[]>;
  /** Opens the browser's own page for keyboard shortcuts. */
  openShortcuts(): Promise<unknown>;
}

/** What a person can set about pages, and what is set. */
export interface PageSettings {
  readonly options: ReadonlySignal<PageOptions>;
  readonly sites: ReadonlySignal<readonly string[]>;
  readonly commands: ReadonlySignal<readonly ShownCommand[]>;
  /** Why the last change was not kept; null while all is well. */
  readonly problem: ReadonlySignal<string | null>;
  showKind(kind: PaintKind, shown: boolean): void;
  colorKind(kind: PaintKind, hue: HueName): void;
  set(change: Partial<Omit<PageOptions, 'kinds'>>): void;
  /** True when the address could be one of a site. */
  addSite(address: string): boolean;
  removeSite(pattern: string): void;
  openShortcuts(): void;
}

/** The settings for pages, filled as the services answer. Changes show at once and are written behind them. */
export function createPageSettings(services: PageSettingsServices): PageSettings {
  const options = signal(DEFAULT_PAGE_OPTIONS);
  const sites = signal<readonly string[]>([]);
  const commands = signal<readonly ShownCommand[]>([]);
  const problem = signal<string | null>(null);
  const listSites = async () => {
    sites.value = await services.listSites();
  };
  let isChanged = false;
  const change = async (by: (now: PageOptions) => PageOptions) => {
    isChanged = true;
    options.value = by(options.value);
    const stored = await services.updatePageOptions(by);
    problem.value = stored.ok ? null : failureText(stored.error);
    if (!stored.ok) options.value = await services.loadPageOptions();
  };
  const changeKind = (kind: PaintKind, part: Partial<PageOptions['kinds'][PaintKind]>) =>
    void change((now) => ({ ...now, kinds: { ...now.kinds, [kind]: { ...now.kinds[kind], ...part } } }));

  void services.loadPageOptions().then((stored) => {
    // What the person changed meanwhile is newer than what was stored when they came.
    if (!isChanged) options.value = stored;
  });
  void services.listCommands().then((listed) => {
    commands.value = listed;
  });
  void listSites();
  services.watchSites(() => void listSites());
  return {
    options,
    sites,
    commands,
    problem,
    showKind: (kind, shown) => changeKind(kind, { shown }),
    colorKind: (kind, hue) => changeKind(kind, { hue }),
    set: (part) => void change((now) => ({ ...now, ...part })),
    addSite: (address) => {
      const pattern = services.patternOf(address);
      if (pattern !== null) void services.requestSite(pattern).then(listSites);
      return pattern !== null;
    },
    removeSite: (pattern) => void services.removeSite(pattern).then(listSites),
    openShortcuts: () => void services.openShortcuts(),
  };
}
