import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { failure, success } from '../../../../src/model/result.ts';
import { listCountries } from '../../../../src/ui/profile/countries.ts';
import { mountProfile } from '../../../../src/ui/profile/mount.tsx';
import { routeOf } from '../../../../src/ui/profile/profile-route.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { optionsWorld, type ProfileWorld } from '../../../support/options-services.ts';
import { profileWith } from '../../../support/popup-services.ts';

let root: HTMLElement;

async function show(hash: string, world: ProfileWorld): Promise<ProfileWorld> {
  Object.assign(globalThis, { location: { hash }, scrollTo: () => undefined });
  await mountProfile(root, world.services);
  await settle();
  return world;
}

const news = () => textOf(root.querySelector('.news'));

function field(label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
  const input = found?.querySelector<HTMLInputElement>('input, select');
  if (!input) throw new Error(`no field "${label}"`);
  return input;
}

async function enter(input: HTMLInputElement, value: string): Promise<void> {
  Object.defineProperty(input, 'value', { value, configurable: true, writable: true });
  Object.assign(input, { valueAsNumber: Number.parseFloat(value), checkValidity: () => true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

beforeEach(() => {
  Object.assign(globalThis, { addEventListener: vi.fn(), removeEventListener: vi.fn() });
  root = createRoot();
});

test('an unknown part of the page is its first', () => {
  expect(routeOf('#skills')).toEqual({ view: 'skills', role: null });
  expect(routeOf('')).toEqual({ view: 'you', role: null });
  expect(routeOf('#constructor')).toEqual({ view: 'you', role: null });
  expect(routeOf('#guide/ai-ethics-officer')).toEqual({ view: 'guide', role: 'ai-ethics-officer' });
});

test('a pack that cannot be loaded is said, and nothing is lost', async () => {
  await show('', optionsWorld(EMPTY_PROFILE, [], { loadPack: async () => failure('no-pack') }));
  expect(textOf(root.querySelector('main'))).toContain('could not be shown');
  expect(textOf(root.querySelector('main'))).toContain('The career data could not be loaded.');
});

describe('the fields about you', () => {
  test('store what is entered and take it back', async () => {
    const world = await show('', optionsWorld());
    await enter(field('In security'), '4.5');
    expect(world.profile.years.security).toBe(4.5);
    expect(news()).toContain('In security saved. Undo');
    await click(button(root, 'Undo'));
    expect(world.profile.years.security).toBeNull();
  });

  test('know a role by its title and keep any other in the own words', async () => {
    const world = await show('', optionsWorld());
    await enter(field('Current role'), 'ai security analyst');
    expect(world.profile.currentRole).toBe('ai-security-analyst');
    await enter(field('Current role'), 'Lighthouse keeper');
    expect(world.profile.currentRole).toBe('Lighthouse keeper');
    await enter(field('Current role'), '  ');
    expect(world.profile.currentRole).toBeNull();
  });

  test('take a background in the own words', async () => {
    const world = await show('', optionsWorld());
    await enter(field('Background'), ':other');
    await enter(field('Background in your own words'), 'Beekeeper');
    expect(world.profile.background).toBe('Beekeeper');
    await enter(field('Background'), 'it-support');
    expect(world.profile.background).toBe('it-support');
  });

  test('say when something was not stored', async () => {
    const updateProfile = async () => failure('profile-not-saved');
    await show('', optionsWorld(EMPTY_PROFILE, [], { updateProfile }));
    await enter(field('Overall'), '3');
    expect(news()).toContain('Not saved: The profile could not be stored.');
  });
});

describe('the skills', () => {
  test('get a level with one choice and lose it with another, without moving', async () => {
    const world = await show('#skills', optionsWorld(profileWith('python')));
    const names = () => [...root.querySelectorAll('.skill-name')].map(textOf);
    const before = names();
    const [no, learning] = root.querySelectorAll<HTMLInputElement>('[aria-label="Level in Python"] input');
    learning?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(world.profile.skills).toEqual({ python: 'learning' });
    no?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(world.profile.skills).toEqual({});
    expect(news()).toContain('Python taken away.');
    expect(names()).toEqual(before);
    await click(button(root, 'Undo'));
    expect(world.profile.skills).toEqual({ python: 'learning' });
  });
});

describe('what follows from the profile', () => {
  test.each([
    ['#career', 'Ways in from a background'],
    ['#certificates', 'OffSec'],
    ['#interviews', 'What about for-role?'],
  ])('%s shows it', async (hash, words) => {
    await show(hash, optionsWorld());
    expect(textOf(root.querySelector('main'))).toContain(words);
  });

  test('a question that is ready is kept', async () => {
    const world = await show('#interviews', optionsWorld());
    const box = root.querySelector<HTMLInputElement>('.question-list input');
    Object.defineProperty(box, 'checked', { value: true });
    box?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(world.profile.questionsDone).toHaveLength(1);
  });
});

describe('erasing everything', () => {
  afterEach(() => vi.useRealTimers());

  const ask = async (world: ProfileWorld) => {
    await show('#data', world);
    await click(button(root, 'Erase everything…'));
    vi.useFakeTimers();
    button(root, 'Erase it all').dispatchEvent(new Event('click', { bubbles: true }));
    return world;
  };

  test('waits ten seconds', async () => {
    const world = await ask(optionsWorld());
    await vi.advanceTimersByTimeAsync(9_500);
    expect(world.erasures).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.erasures).toBe(1);
  });

  test('says which sites the browser did not take back', async () => {
    const eraseEverything = async () => success({ keptSites: ['jobs.example'] });
    await ask(optionsWorld(EMPTY_PROFILE, [], { eraseEverything }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(news()).toContain('The browser did not take back the access to jobs.example');
  });

  test('does not happen when it is undone', async () => {
    const world = await ask(optionsWorld());
    await vi.advanceTimersByTimeAsync(3_000);
    button(root, 'Undo').dispatchEvent(new Event('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.erasures).toBe(0);
  });

  test('happens at once when the page is left', async () => {
    const world = await ask(optionsWorld());
    const leave = vi.mocked(addEventListener).mock.calls.find(([name]) => name === 'pagehide')?.[1];
    (leave as () => void)();
    expect(world.erasures).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.erasures).toBe(1);
  });
});

test('the countries are those of the world, by name, each once', () => {
  const countries = listCountries();
  expect(countries.length).toBeGreaterThan(240);
  expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  expect(countries.find(({ code }) => code === 'DE')?.name).toBe('Germany');
  expect(countries.some(({ code }) => ['EU', 'ZZ', 'UN'].includes(code))).toBe(false);
});
