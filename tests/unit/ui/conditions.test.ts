import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Gate, GateKind } from '../../../src/model/gate.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { ReviewRecord } from '../../../src/model/review-record.ts';
import type { SavedPosting } from '../../../src/model/saved-posting.ts';
import { mountPopup } from '../../../src/ui/popup/mount.tsx';
import { mountProfile } from '../../../src/ui/profile/mount.tsx';
import { mountCompare } from '../../../src/ui/saved/mount.tsx';
import { compareWorld } from '../../support/compare-services.ts';
import { button, click, createRoot, settle, textOf } from '../../support/dom.ts';
import { optionsWorld, type ProfileWorld } from '../../support/options-services.ts';
import { type PopupWorld, popupWorld } from '../../support/popup-services.ts';
import { engineerRecord, mentionsOf, storedPart } from '../../support/records.ts';
import { STANDING } from '../../support/saved.ts';

let root: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { addEventListener: vi.fn(), removeEventListener: vi.fn() });
  root = createRoot();
});

function gate(kind: GateKind, detail: string | null, phrase: string, more: Partial<Gate> = {}): Gate {
  const [mention] = mentionsOf(phrase);
  if (mention === undefined) throw new Error(`"${phrase}" is not in the text of the posting`);
  return { kind, need: 'required', detail, ...mention, met: null, ...more };
}

const demanding: ReviewRecord = {
  ...engineerRecord,
  gates: [
    gate('travel', '25', 'thirty days off'),
    gate('clearance', 'Secret', 'ten thousand customers'),
    gate('language', 'German', 'a team that answers', { need: 'preferred' }),
  ],
};

const section = (name: string) => textOf(root.querySelector(`.${name}`));
const knowing = (conditions: Profile['conditions']): Profile => ({ ...EMPTY_PROFILE, conditions });

async function showPopup(record: ReviewRecord, conditions: Profile['conditions'] = {}): Promise<PopupWorld> {
  const world = popupWorld(record, knowing(conditions));
  await mountPopup(root, world.services);
  await settle();
  return world;
}

describe('the conditions in the popup', () => {
  test('are left out where a posting raises none', async () => {
    await showPopup(engineerRecord);
    expect(root.querySelector('.conditions')).toBeNull();
  });

  test('say how the person stands to each, and hold nothing against one who told nothing', async () => {
    await showPopup(demanding);
    expect(section('conditions')).toBe(
      'Conditions 25 % travel, not told Secret clearance, not told German, spoken · nice to have, not told',
    );
    expect(root.querySelector('.conflict-strip')).toBeNull();
  });

  test('quote what demands them, and lead to it on the page', async () => {
    const world = await showPopup(demanding);
    await click(button(root, '25 % travel'));
    expect(section('conditions')).toContain('thirty days off');
    await click(root.querySelector('.conditions .quote') as Element);
    const [mention] = mentionsOf('thirty days off');
    expect(world.scrolled).toEqual([{ start: mention?.start, end: mention?.end }]);
  });

  test('ask, remember the answer, move nothing, and show the conflict above the answer', async () => {
    const world = await showPopup(demanding);
    await click(button(root, 'Secret clearance'));
    expect(section('conditions')).toContain('Do you hold Secret clearance, or a higher one?');
    await click(button(root, 'No'));
    expect(world.profile.conditions).toEqual({ answers: { 'clearance::Secret': false } });
    expect(section('conditions')).toContain(
      'Conditions 25 % travel, not told Secret clearance, conflicts with your profile',
    );
    expect(button(root, 'No').getAttribute('aria-pressed')).toBe('true');
    expect(section('conflict-strip')).toMatch(/^A condition conflicts: Secret clearance .*Change$/);
    await click(button(root, 'Yes'));
    expect(root.querySelector('.conflict-strip')).toBeNull();
    expect(section('conditions')).toContain('Secret clearance, met');
  });

  test('can be set right from the strip, on the profile page where a field decides', async () => {
    const world = await showPopup(demanding, { travelMost: 10 });
    await click(button(root, 'Change'));
    expect(button(root, '25 % travel').getAttribute('aria-expanded')).toBe('true');
    expect(section('conditions')).toContain('Your profile decides this.');
    await click(button(root, 'Open your conditions'));
    expect(world.opened).toEqual(['conditions']);
  });

  test('leave the fit as it is, and say that they stand apart', async () => {
    const world = popupWorld(demanding, {
      ...knowing({ travelMost: 10 }),
      skills: { python: 'working' },
    });
    await mountPopup(root, world.services);
    await settle();
    expect(textOf(root.querySelector('.fit-row'))).toMatch(/^\d+ fit .+, on skills /);
  });
});

test('the details of a saved posting show its conditions', async () => {
  const saved: SavedPosting = { ...STANDING, id: demanding.id, review: storedPart(demanding) };
  const profile = knowing({ travelMost: 10, answers: { 'clearance::Secret': true } });
  const world = compareWorld([saved], { loadProfile: async () => ({ profile, problem: null }) });
  await mountCompare(root, world.services);
  await settle();
  await click(button(root, 'AI Security Engineer, LLM Platform'));
  expect(section('detail-conditions')).toBe(
    'Conditions 25 % travel, conflicts with your profile Secret clearance, met German, spoken · nice to have, not told',
  );
});

describe('the conditions of the profile', () => {
  function select(label: string): HTMLSelectElement {
    const found = [...root.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
    const element = found?.querySelector<HTMLSelectElement>('select, input');
    if (!element) throw new Error(`no field "${label}"`);
    return element;
  }

  async function enter(element: Element, value: string): Promise<void> {
    Object.defineProperty(element, 'value', { value, configurable: true, writable: true });
    Object.assign(element, { valueAsNumber: Number.parseFloat(value), checkValidity: () => true });
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  }

  async function showPage(conditions: Profile['conditions'] = {}): Promise<ProfileWorld> {
    Object.assign(globalThis, { location: { hash: '#conditions' }, scrollTo: () => undefined });
    const world = optionsWorld(knowing(conditions));
    await mountProfile(root, world.services);
    await settle();
    return world;
  }

  test('are told field by field', async () => {
    const world = await showPage();
    await enter(select('Citizenships'), 'DE');
    await enter(select('Citizenships'), 'US');
    await enter(select('Security clearances held'), ':none');
    await enter(select('Languages'), 'fr');
    await enter(root.querySelector('[aria-label="Level in French"]') as Element, 'basic');
    await enter(select('Highest degree'), ':none');
    await enter(select('Where you live'), 'DE');
    await enter(select('City'), ' Kiel ');
    await enter(select('Would you move'), 'no');
    await enter(select('Work mode'), 'hybrid');
    await enter(select('Office days'), '2');
    await enter(select('Travel'), '25');
    expect(world.profile.conditions).toEqual({
      citizenships: ['DE', 'US'],
      clearances: [],
      languages: { fr: 'basic' },
      degree: null,
      place: { country: 'DE', city: 'Kiel' },
      relocate: false,
      work: 'hybrid',
      officeDaysMost: 2,
      travelMost: 25,
    });
  });

  test('are taken back one by one, and by undo', async () => {
    const world = await showPage({ workPermits: ['EU', 'US'], degree: 'phd', relocate: true });
    await click(button(root, 'Take US out of: Work permits beside those'));
    expect(world.profile.conditions.workPermits).toEqual(['EU']);
    await click(button(root, 'Take EU out of: Work permits beside those'));
    await enter(select('Highest degree'), '');
    await enter(select('Would you move'), '');
    expect(world.profile.conditions).toEqual({});
    await click(button(root, 'Undo'));
    expect(world.profile.conditions).toEqual({ relocate: true });
  });

  test('list what was answered on postings, each with a way to take it back', async () => {
    const world = await showPage({ answers: { 'sponsorship::US': false, 'language::German': true } });
    expect(textOf(root.querySelector('.given-answers'))).toBe(
      'Do you need a visa sponsored in the US? Yes Take back Do you speak German well enough to work in it? Yes Take back',
    );
    await click(button(root, 'Take back the answer: Do you need a visa'));
    expect(world.profile.conditions).toEqual({ answers: { 'language::German': true } });
  });

  test('refuse days and shares that cannot be', async () => {
    const world = await showPage();
    await enter(select('Office days'), '6');
    await enter(select('Travel'), '-5');
    expect(world.profile.conditions).toEqual({});
  });
});
