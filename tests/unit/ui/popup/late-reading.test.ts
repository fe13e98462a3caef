import { expect, test } from 'vitest';
import { type Result, success } from '../../../../src/model/result.ts';
import type { UnknownSkill } from '../../../../src/model/review-record.ts';
import { mountPopup } from '../../../../src/ui/popup/mount.tsx';
import type { AnswerTexts } from '../../../../src/ui/services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { popupWorld, profileWith, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord } from '../../../support/records.ts';
import { packTexts, surfacePack } from '../../../support/surface-pack.ts';

test('folds no chip away when unknown skills are found after a tick', async () => {
  let find = (_: Result<UnknownSkill[]>) => {};
  const later = new Promise<Result<UnknownSkill[]>>((resolve) => {
    find = resolve;
  });
  const reviewer = { ...reviewerOf(engineerRecord), findUnknownSkills: () => later };
  const root = createRoot();
  const loadReviewer = async () => success(reviewer);
  const { services } = popupWorld(engineerRecord, profileWith('python'), { loadReviewer });
  const mounted = mountPopup(root, services);
  await settle();
  const chips = () => [...root.querySelectorAll('.chip-toggle')].map(textOf);
  const before = chips();
  await click(button(root, 'Prompt injection'));
  find(success([{ name: 'kelp forecasting', need: 'required', mentions: [] }]));
  await mounted;
  await settle();
  expect(textOf(root.querySelector('.also-asked'))).toContain('kelp forecasting');
  expect(chips()).toEqual(before);
});

test('shows the road by its titles first, and its goals once their texts are there', async () => {
  let bring = (_: Result<AnswerTexts>) => {};
  const later = new Promise<Result<AnswerTexts>>((resolve) => {
    bring = resolve;
  });
  const untold = surfacePack.roadmaps.map((roadmap) => ({
    ...roadmap,
    phases: roadmap.phases.map((phase) => ({ ...phase, milestone: '', resources: [], goals: [] })),
  }));
  const known = reviewerOf(engineerRecord);
  const reviewer = { ...known, pack: { ...known.pack, roadmaps: untold } };
  const root = createRoot();
  const { services } = popupWorld(engineerRecord, profileWith('python'), {
    loadReviewer: async () => success(reviewer),
    loadTexts: () => later,
  });
  const mounted = mountPopup(root, services);
  await settle();
  const phases = root.querySelectorAll('.phase').length;
  expect(phases).toBeGreaterThan(0);
  expect(root.querySelectorAll('.phase .goals')).toHaveLength(0);
  bring(success({ ...packTexts, plans: surfacePack }));
  await mounted;
  await settle();
  expect(root.querySelectorAll('.phase .goals')).toHaveLength(phases);
});
