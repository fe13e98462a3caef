import { beforeEach, describe, expect, test } from 'vitest';
import { mountPopup } from '../../../../src/ui/popup/mount.tsx';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { type PopupWorld, popupWorld } from '../../../support/popup-services.ts';
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

describe('the first run', () => {
  test('asks a newcomer what they have, calls nothing missing, and moves no chip at the first tick', async () => {
    await show(popupWorld(engineerRecord));
    expect(textOf(root.querySelector('.first-question'))).toContain('8 skills required. Which do you have?');
    expect(root.querySelector('.chip[data-state="missing"]')).toBeNull();
    expect(root.querySelector('.fit-row')).toBeNull();
    const parts = () =>
      [...root.querySelectorAll('.first-question, .section')].map(({ className }) => className);
    const before = parts();
    await click(button(root, 'Rust'));
    expect(textOf(root.querySelector('.first-question'))).toMatch(/^\d+ fit /);
    expect(parts().filter((name) => name !== 'section fit')).toEqual(before);
  });

  test('offers a newcomer a background and a résumé to start from', async () => {
    const world = await show(popupWorld(engineerRecord));
    await click(button(root, 'IT Support'));
    await click(button(root, 'Import a résumé'));
    expect(world.profile.background).toBe('it-support');
    expect(world.opened).toEqual(['resume']);
  });

  test('suggests what is usual for a background, and ticks only what is kept', async () => {
    const world = await show(popupWorld(engineerRecord));
    const suggested = () => [...root.querySelectorAll('.chip[data-state=suggested]')].map(textOf);
    await click(button(root, 'IT Support'));
    expect(suggested()).toEqual(['Python 3+ years', 'Rust', 'Python', 'Rust']);
    expect(textOf(root.querySelector('.suggestions'))).toBe(
      'Usual for IT Support. Take off what you do not have: Python Rust Keep these 2 None of them All usual skills',
    );
    expect(root.querySelector('.fit-row')).toBeNull();
    await click(button(root, 'Python'));
    expect(suggested()).toEqual(['Rust', 'Rust']);
    expect(world.profile.skills).toEqual({});
    await click(button(root, 'Keep it'));
    expect(world.profile.skills).toEqual({ rust: 'strong' });
    expect(root.querySelector('.suggestions')).toBeNull();
  });

  test('drops what is suggested, and offers everything that is usual', async () => {
    const world = await show(popupWorld(engineerRecord));
    await click(button(root, 'IT Support'));
    await click(button(root, 'All usual skills'));
    await click(button(root, 'None of them'));
    expect(root.querySelector('.chip[data-state=suggested]')).toBeNull();
    expect(world.opened).toEqual(['skills']);
    expect(world.profile.skills).toEqual({});
  });
});
