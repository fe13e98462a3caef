import { expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { failure, success } from '../../../../src/model/result.ts';
import { createPageActions } from '../../../../src/ui/popup/page-actions.ts';
import { createPopupState } from '../../../../src/ui/popup/popup-state.ts';
import { marksOf } from '../../../../src/ui/posting/marks.ts';
import type { PopupServices } from '../../../../src/ui/services.ts';
import { settle } from '../../../support/dom.ts';
import { popupWorld, profileWith, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord } from '../../../support/records.ts';

/** The actions of a popup that shows the posting to a person. */
function shownTo(profile: Profile, replaced: Partial<PopupServices> = {}) {
  const world = popupWorld(engineerRecord, profile, replaced);
  const state = createPopupState();
  state.profile.value = profile;
  state.reviewer.value = reviewerOf(engineerRecord);
  state.base.value = engineerRecord;
  return { world, state, actions: createPageActions(state, world.services) };
}

const mentions = marksOf(engineerRecord).filter(({ kind }) => kind !== 'facts');

it('steps through all mentions in the order of the page, and from the last to the first', () => {
  const { world, state, actions } = shownTo(EMPTY_PROFILE);
  for (const by of [1, 1, -1, -1, 1] as const) actions.step(by);
  const [first, second, last] = [mentions[0], mentions[1], mentions.at(-1)].map((mark) => mark?.start);
  expect(world.scrolled.map(({ start }) => start)).toEqual([first, second, first, last, first]);
  expect(state.status.value).toMatchObject({ kind: 'mention', at: 1, of: mentions.length });
});

it('steps in the same order for everyone, since the page sees where it is scrolled', () => {
  const walk = (profile: Profile) => {
    const { world, actions } = shownTo(profile);
    for (const _ of mentions) actions.step(1);
    return world.scrolled;
  };
  expect(walk(profileWith('python', 'prompt-injection'))).toEqual(walk(EMPTY_PROFILE));
});

it('goes on from the mention of a skill that was asked for', () => {
  const { world, state, actions } = shownTo(EMPTY_PROFILE);
  const item = state.groups.value
    .flatMap(({ requirements }) => requirements.flatMap(({ items }) => items))
    .find(({ name }) => name === 'NeMo Guardrails');
  if (item === undefined) throw new Error('the posting names it');
  actions.nextMention(item);
  actions.step(1);
  const [asked, next] = world.scrolled;
  expect(asked?.start).toBe(item.mentions[0]?.start);
  expect(next?.start).toBe(mentions.find(({ start }) => start > (asked?.start ?? 0))?.start);
});

it('takes the highlights away after what was still being painted', async () => {
  const { world, state, actions } = shownTo(EMPTY_PROFILE);
  actions.toggleHighlight();
  state.profile.value = profileWith('python');
  actions.toggleHighlight();
  await settle();
  const marks = marksOf(engineerRecord);
  expect(world.painted).toEqual([marks, marks, null]);
});

it('says no more that the page is painted once another view has taken the highlights away', async () => {
  const jobs: boolean[] = [];
  const { state, actions } = shownTo(EMPTY_PROFILE, {
    paint: async (_record, _profile, repaint) => {
      jobs.push(repaint);
      return repaint ? failure('not-painted') : success(null);
    },
  });
  actions.toggleHighlight();
  await settle();
  expect(state.painting.value).toBe(true);
  state.profile.value = profileWith('python');
  await settle();
  expect(jobs).toEqual([false, true]);
  expect([state.painting.value, state.status.value]).toEqual([false, null]);
});
