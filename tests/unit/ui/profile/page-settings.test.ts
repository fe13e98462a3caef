import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { PagesView } from '../../../../src/ui/profile/PagesView.tsx';
import { createPageSettings } from '../../../../src/ui/profile/page-settings.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { type PageSettingsWorld, pageSettingsWorld } from '../../../support/page-settings.ts';

async function show(world: PageSettingsWorld = pageSettingsWorld()): Promise<HTMLElement> {
  const root = createRoot();
  render(h(PagesView, { pages: createPageSettings(world.services) }), root);
  await settle();
  return root;
}

const kindsOn = (root: HTMLElement) => [...root.querySelectorAll('.kind-list label')].map(textOf);

describe('the settings for pages', () => {
  it('keep which kinds are shown and in which color', async () => {
    const world = pageSettingsWorld();
    const settings = createPageSettings(world.services);
    settings.showKind('facts', false);
    settings.colorKind('have', 'pink');
    settings.set({ automaticHighlights: true });
    await settle();
    expect(world.options.kinds.facts).toEqual({ shown: false, hue: 'teal' });
    expect(world.options.kinds.have).toEqual({ shown: true, hue: 'pink' });
    expect(world.options.automaticHighlights).toBe(true);
    expect(settings.options.value).toEqual(world.options);
  });

  it('ask for a site and list it, and give it back', async () => {
    const world = pageSettingsWorld();
    const settings = createPageSettings(world.services);
    expect(settings.addSite('https://jobs.example/42')).toBe(true);
    await settle();
    expect(settings.sites.value).toEqual(['https://jobs.example/*']);
    settings.removeSite('https://jobs.example/*');
    await settle();
    expect(settings.sites.value).toEqual([]);
    expect(settings.addSite('no address')).toBe(false);
    expect(world.asked).toEqual(['https://jobs.example/*']);
  });

  it('say when a change was not kept, and show what is', async () => {
    const world = pageSettingsWorld();
    const settings = createPageSettings({
      ...world.services,
      updatePageOptions: async () => ({ ok: false, error: { code: 'options-not-saved' } }),
    });
    settings.showKind('have', false);
    await settle();
    expect(settings.problem.value).toBe('The options could not be stored. Is the disk full?');
    expect(settings.options.value.kinds.have.shown).toBe(true);
  });
});

describe('their view', () => {
  it('lists every command with its keys, and leads to where they are changed', async () => {
    const world = pageSettingsWorld();
    const root = await show(world);
    expect([...root.querySelectorAll('.key-list > div')].map(textOf)).toEqual([
      'Open Milepost Alt+Shift+M',
      'Save the posting on the page none',
    ]);
    await click(button(root, 'Change keys'));
    expect(world.shortcutsOpened).toBe(1);
  });

  it('has a box and a color for each kind', async () => {
    const root = await show();
    expect(kindsOn(root)).toEqual(['Required skills', 'Nice to have', 'Pay and years']);
    expect(root.querySelectorAll('.kind-list select')).toHaveLength(3);
  });

  it('offers a color for what the person has once pages may show it, and says what that gives away', async () => {
    const root = await show();
    expect(textOf(root)).toContain('a site can learn which of its skills you have');
    const world = pageSettingsWorld();
    world.options = { ...world.options, showsOwnSkills: true };
    expect(kindsOn(await show(world))).toEqual([
      'Required skills',
      'Nice to have',
      'Pay and years',
      'Skills you have',
    ]);
  });
});
