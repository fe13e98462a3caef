import { vi } from 'vitest';
import { DEFAULT_PAGE_OPTIONS } from '../../../src/model/page-options.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import oldProfile from '../examples/profile-v1.json' with { type: 'json' };
import newestProfile from '../examples/profile-v2.json' with { type: 'json' };

type Stored = Readonly<Record<string, unknown>>;

/** What a context of the extension can do with settings. */
interface Context {
  change(): Promise<{ readonly ok: boolean }>;
  /** What another window changes meanwhile. */
  changeOther(): Promise<{ readonly ok: boolean }>;
  /** What is in force, and what is wrong with it. */
  read(): Promise<unknown>;
}

/** Something that a person does with settings. */
export interface Operation {
  readonly name: string;
  readonly stored: Stored;
  /** What must still be stored somewhere, whatever happens. */
  readonly kept?: unknown;
  open(): Promise<Context>;
}

/** Locks of one process: they end with it. */
const createLocks = () => {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
      tails.set(name, turn);
      return turn;
    },
  };
};

const restart = () => {
  vi.resetModules();
  vi.stubGlobal('navigator', { locks: createLocks() });
};

const openProfile = async (): Promise<Context> => {
  restart();
  const { loadProfile, updateStoredProfile: updateProfile } = await import('../../../src/storage/profile.ts');
  return {
    change: () => updateProfile({ hoursPerWeek: 11, country: 'DE', currentRole: 'security-analyst' }),
    changeOther: () => updateProfile({ skills: { rust: 'working' } }),
    read: loadProfile,
  };
};

const openOptions = async (): Promise<Context> => {
  restart();
  const { loadPageOptions, updatePageOptions } = await import('../../../src/storage/page-options.ts');
  return {
    change: () => updatePageOptions((options) => ({ ...options, automaticHighlights: true })),
    changeOther: () => updatePageOptions((options) => ({ ...options, privateSaving: true })),
    read: loadPageOptions,
  };
};

const UNREADABLE = { skills: ['python'], hoursPerWeek: 'many' };
const NEWER = { ...EMPTY_PROFILE, mentor: 'someone' };
const OPTIONS = { ...DEFAULT_PAGE_OPTIONS, privateSaving: true };

/** Every operation that changes settings. */
export const SETTINGS_OPERATIONS: readonly Operation[] = [
  { name: 'fill in a profile', stored: {}, open: openProfile },
  {
    name: 'change a profile',
    stored: { profile: newestProfile, profile$: { v: 2 } },
    open: openProfile,
  },
  {
    name: 'change a profile of version 1',
    stored: { profile: oldProfile, profile$: { v: 1 } },
    open: openProfile,
  },
  { name: 'change a profile of no version', stored: { profile: oldProfile }, open: openProfile },
  {
    name: 'replace an unreadable profile',
    stored: { profile: UNREADABLE },
    kept: UNREADABLE,
    open: openProfile,
  },
  {
    name: 'replace a profile of a newer release',
    stored: { profile: NEWER, profile$: { v: 99 } },
    kept: NEWER,
    open: openProfile,
  },
  { name: 'choose page options', stored: {}, open: openOptions },
  {
    name: 'change page options',
    stored: { 'page-options': OPTIONS, 'page-options$': { v: 2 } },
    open: openOptions,
  },
];
