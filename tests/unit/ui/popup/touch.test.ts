import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { failure } from '../../../../src/model/result.ts';
import { mountPopup } from '../../../../src/ui/popup/mount.tsx';
import { countMarks } from '../../../../src/ui/posting/marks.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { type PopupWorld, popupWorld, profileWith } from '../../../support/popup-services.ts';
import { engineerRecord } from '../../../support/records.ts';

let root: HTMLElement;

async function show(world: PopupWorld): Promise<PopupWorld> {
  await mountPopup(root, world.services);
  await settle();
  return world;
}

beforeEach(() => {
  root = createRoot();
});

describe('a tick', () => {
  test('shows and says for a moment what it moves', async () => {
    await show(popupWorld(engineerRecord, profileWith('python')));
    expect(root.querySelector('.moved')).toBeNull();
    await click(button(root, 'Prompt injection'));
    const [score, weeks] = [...root.querySelectorAll('.moved')].map(textOf);
    expect(score).toBe('10 → 29');
    expect(weeks).toBe('−3 weeks');
    expect(textOf(root.querySelector('.visually-hidden[role=status]'))).toBe(
      'Fit 29, was 10. Road 3 weeks, was 6.',
    );
  });

  test('says what it would bring while its skill is pointed at', async () => {
    await show(popupWorld(engineerRecord, profileWith('python')));
    const chip = button(root, 'Prompt injection');
    chip.dispatchEvent(new Event('mouseenter'));
    await settle();
    expect(textOf(root.querySelector('.fit-brief'))).toBe(
      'Far +19 if you have it 1 of 8 required 0 of 3 nice to have',
    );
    chip.dispatchEvent(new Event('mouseleave'));
    await settle();
    expect(root.querySelector('.moved')).toBeNull();
  });
});

describe('a term', () => {
  test.each([
    ['Track', 'A track is one of three kinds of AI-security work'],
    ['fit', 'Fit is how much of what the job asks for you have'],
    ['Road', 'The road is the shortest way of learning'],
    ['Pay', 'The band is what is usually paid'],
  ])(
    '%s is explained in one sentence when it is pressed, and no longer when pressed again',
    async (term, note) => {
      await show(popupWorld(engineerRecord, profileWith('python')));
      const label = [...root.querySelectorAll('.term')].find((one) => textOf(one) === term);
      if (label === undefined) throw new Error(`no term "${term}"`);
      await click(label);
      expect(label.getAttribute('aria-expanded')).toBe('true');
      expect(textOf(root.querySelector('.term-note'))).toContain(note);
      await click(label);
      expect(root.querySelector('.term-note')).toBeNull();
    },
  );
});

describe('highlighting', () => {
  test('counts what the page shows while it is on, and steps through it', async () => {
    const world = await show(popupWorld(engineerRecord));
    expect(root.querySelector('.legend-word')).toBeNull();
    await click(button(root, 'Highlight skills on the page'));
    const { required, nice } = countMarks(engineerRecord);
    expect(textOf(root.querySelector('.footer-note'))).toBe(`required ${required} nice to have ${nice}`);
    await click(button(root, 'Next mention (N)'));
    expect(world.scrolled).toHaveLength(1);
  });

  test('is off for good on a page where nothing can be painted, and says why', async () => {
    const why =
      'The text of this posting comes from data behind the page, so there is no place on the page to show.';
    const paint = async () => failure('no-text-map');
    await show(popupWorld(engineerRecord, EMPTY_PROFILE, { paint }));
    await click(button(root, 'Highlight skills on the page'));
    const highlight = button(root, 'Highlight skills on the page');
    expect(highlight.hasAttribute('disabled')).toBe(true);
    expect(highlight.getAttribute('title')).toBe(why);
    expect(textOf(root.querySelector('.footer-note'))).toBe(why);
  });
});
