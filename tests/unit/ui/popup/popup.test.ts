import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { failure, success } from '../../../../src/model/result.ts';
import { mountPopup } from '../../../../src/ui/popup/mount.tsx';
import { marksOf } from '../../../../src/ui/posting/marks.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { type PopupWorld, popupWorld, profileWith, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord, mentionsOf, readingOf, unreadable } from '../../../support/records.ts';

let root: HTMLElement;

async function show(world: PopupWorld): Promise<PopupWorld> {
  await mountPopup(root, world.services);
  await settle();
  return world;
}

const section = (name: string) => textOf(root.querySelector(`.${name}`));

beforeEach(() => {
  root = createRoot();
});

describe('the popup on a posting', () => {
  test('answers with role, track, level, pay and gap', async () => {
    await show(popupWorld(engineerRecord, profileWith('python')));
    expect(section('header')).toContain('AI Security Engineer, LLM Platform');
    expect(section('role-row')).toBe('Role AI Security Engineer Why?');
    expect(section('track-row')).toBe('Track Technical Operations Governance Senior');
    expect(section('pay-row')).toBe('Pay €95k–120k below the US band');
    expect(section('pay')).toContain('Stated €95k–120k ≈ $110k–139k');
    expect(section('pay')).toContain('Converted at €1 = $1.16 of Nov 1, 2026.');
    expect(section('skills')).toContain('Required 7 missing · tick what you have');
    expect(section('skills')).toContain('1 you have');
    expect(section('also-asked')).toContain('Not known to Milepost: Lasso Gateway');
    expect(section('road')).toContain('1 phase · 6 weeks cover 2 of 10 missing skills');
    expect(section('road')).toContain('Language: Rust · a general language');
    expect(section('advice')).toContain('Interview questions (3)');
  });

  test('adds the unknown skills that are found after the answer', async () => {
    const found = [{ name: 'kelp forecasting', need: 'required' as const, mentions: [] }];
    const reviewer = { ...reviewerOf(engineerRecord), findUnknownSkills: async () => success(found) };
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { loadReviewer: async () => success(reviewer) }));
    expect(section('also-asked')).toContain('Not known to Milepost: kelp forecasting');
  });

  test('keeps the unknown skills of the answer when no more can be looked for', async () => {
    const gone = async () => failure('no-grammar');
    const reviewer = { ...reviewerOf(engineerRecord), findUnknownSkills: gone };
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { loadReviewer: async () => success(reviewer) }));
    expect(section('also-asked')).toContain('Not known to Milepost: Lasso Gateway');
  });

  test('updates everything below when a skill is ticked, moves no chip and stores the tick', async () => {
    const world = await show(popupWorld(engineerRecord, profileWith('python')));
    const chips = () => [...root.querySelectorAll('.chip-toggle')].map(textOf);
    const before = chips();
    const chip = button(root, 'Prompt injection');
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    await click(chip);
    expect(button(root, 'Prompt injection').getAttribute('aria-pressed')).toBe('true');
    expect(chips()).toEqual(before);
    expect(section('skills')).toContain('6 missing');
    expect(section('fit-row')).toContain('2 of 8 required');
    expect(section('road')).toContain('cover 1 of 9 missing skills');
    expect(world.profile.skills).toEqual({ python: 'working', 'prompt-injection': 'working' });
  });

  test('goes from mention to mention and begins again after the last', async () => {
    const world = await show(popupWorld(engineerRecord));
    const jump = button(root, 'Next mention of NeMo Guardrails, 2 on the page');
    await click(jump);
    expect(section('footer')).toContain('NeMo Guardrails: 1 of 2');
    await click(jump);
    await click(jump);
    const [first, second] = mentionsOf('NeMo Guardrails').map(({ start, end }) => ({ start, end }));
    expect(world.scrolled).toEqual([first, second, first]);
  });

  test('says when a passage is no longer on the page', async () => {
    const scrollTo = async () => failure('not-on-page');
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { scrollTo }));
    await click(button(root, 'Next mention of Rust'));
    expect(section('footer')).toContain('Not found on the page any more');
  });

  test('paints the page, and takes the paint away', async () => {
    const world = await show(popupWorld(engineerRecord));
    await click(button(root, 'Highlight skills on the page'));
    await click(button(root, 'Highlight no more'));
    expect(world.painted).toEqual([marksOf(engineerRecord), null]);
  });

  test('takes the highlight back when the page cannot be painted', async () => {
    const paint = async () => failure('not-read');
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { paint }));
    await click(button(root, 'Highlight skills on the page'));
    expect(button(root, 'Highlight skills on the page').getAttribute('aria-pressed')).toBe('false');
    expect(section('footer')).toContain('This page cannot be highlighted');
  });

  test('saves without what depends on the profile, and takes it back when pressed again', async () => {
    const reviews: object[] = [];
    const save = async (review: object) => success(reviews.push(review));
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { save }));
    await click(button(root, 'Save'));
    expect(section('footer')).toContain('Saved Highlight List · 1');
    expect(button(root, 'Saved').getAttribute('aria-pressed')).toBe('true');
    await click(button(root, 'Saved'));
    expect(section('footer')).toContain('Taken out of your list.');
    expect(section('footer')).toContain('Save Highlight List · 0');
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).not.toHaveProperty('plan');
    expect(reviews[0]).not.toHaveProperty('fit');
  });

  test('says why a posting was not saved', async () => {
    const save = async () => failure('storage-full');
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { save }));
    await click(button(root, 'Save'));
    expect(section('footer')).toContain('Not saved: There is no room left to store this.');
  });
});

describe('a correction', () => {
  test('takes another role, is remembered, and can be undone', async () => {
    const world = await show(popupWorld(engineerRecord));
    await click(button(root, 'Why?'));
    await click(button(root, 'AI Penetration Tester'));
    expect(section('verdict')).toContain('AI Penetration Tester corrected by you');
    expect(world.corrections).toEqual({ role: 'ai-penetration-tester', level: null, skills: {} });
    await click(button(root, 'Correct role and level'));
    await click(button(root, 'Undo the correction'));
    expect(section('role-row')).toBe('Role AI Security Engineer Why?');
    expect(world.corrections.role).toBeNull();
  });

  test('made earlier shows at once', async () => {
    const world = popupWorld(engineerRecord);
    world.corrections = { role: null, level: 'lead', skills: {} };
    await show(world);
    expect(section('track-row')).toContain('Lead');
    expect(section('verdict')).toContain('corrected by you');
  });
});

describe('an honest state', () => {
  test.each([
    [unreadable('none'), 'No job posting on this page'],
    [unreadable('list'), 'This page lists several postings'],
    [unreadable('expired'), 'This posting has expired'],
    [unreadable('unreadable', 'frame'), 'The posting sits in a frame'],
    [unreadable('unreadable', 'restricted'), 'Extensions may not read this page'],
    [unreadable('unreadable', 'no-text'), 'No text to read on this page'],
  ])('stands for %o', async (record, title) => {
    await show(popupWorld(record));
    expect(textOf(root.querySelector('.state h2'))).toBe(title);
    expect(root.querySelector('.skills')).toBeNull();
    expect(button(root, 'Save').hasAttribute('disabled')).toBe(true);
  });

  test('opens a posting that sits in a frame', async () => {
    const record = unreadable('unreadable', 'frame');
    const readPage = async () => success(readingOf(record, 'https://boards.example/42'));
    const world = await show(popupWorld(record, EMPTY_PROFILE, { readPage }));
    await click(button(root, 'Open the posting'));
    expect(world.opened).toEqual(['https://boards.example/42']);
  });

  test('answers an expired posting whose text is still there, and says first that it is over', async () => {
    await show(popupWorld({ ...engineerRecord, verdict: 'expired' }));
    expect(section('now-strip')).toBe('No longer open');
    expect(section('verdict')).toContain('AI Security Engineer');
  });

  test('says what failed and can try again', async () => {
    let broken = true;
    const readPage = async () => (broken ? failure('page-changed') : success(readingOf(engineerRecord)));
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { readPage }));
    expect(section('state')).toContain('The page changed while it was read.');
    broken = false;
    await click(button(root, 'Try again'));
    expect(section('verdict')).toContain('AI Security Engineer');
  });

  test('says that a stored profile could not be read and is kept aside', async () => {
    const problem = { code: 'profile-unreadable' };
    const loadProfile = async () => ({ profile: EMPTY_PROFILE, problem });
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { loadProfile }));
    expect(root.querySelector('footer')?.textContent).toContain('Your stored profile could not be read.');
  });

  test('forces no role on a posting outside the field and plans nothing for it', async () => {
    const outside = { track: null, role: null, level: null, alternatives: [], evidence: [], band: null };
    await show(popupWorld({ ...engineerRecord, ...outside, domain: 'out' }));
    expect(section('verdict')).toContain('Not an AI-security job');
    expect(root.querySelector('.verdict .tag')).toBeNull();
    expect(root.querySelector('.road')).toBeNull();
  });

  test('gives the way in from the background to a posting near the field', async () => {
    const profile = { ...profileWith('python'), background: 'it-support' };
    const nearest = { id: 'ai-security-engineer', title: 'AI Security Engineer', confidence: 0.4 };
    const near = { domain: 'near' as const, role: null, alternatives: [nearest] };
    await show(popupWorld({ ...engineerRecord, ...near }, profile));
    expect(section('verdict')).toContain('Related, not AI security');
    expect(section('verdict')).toContain('Closest: AI Security Engineer.');
    expect(section('verdict')).toContain('A way in from IT Support: AI Security Analyst.');
  });

  test.each([
    ['no-requirements', 'No requirements section found'],
    ['no-known-skill', 'No known skill in the requirements'],
    ['other-language', 'In a language that Milepost does not read'],
  ] as const)('%s stands above the answer', async (reason, title) => {
    await show(popupWorld({ ...engineerRecord, reason }));
    expect(section('notices')).toContain(title);
    expect(section('verdict')).toContain('AI Security Engineer');
  });

  test('never calls an empty list of skills "no gaps"', async () => {
    const empty = { skills: [], anyOf: [], unknownSkills: [], reason: 'no-known-skill' as const };
    await show(popupWorld({ ...engineerRecord, ...empty }, profileWith('python')));
    expect(section('road')).toContain('Without known requirements there is no gap to plan for.');
    expect(textOf(root)).not.toContain('You have every skill');
  });
});
