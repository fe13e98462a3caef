import { batch } from '@preact/signals';
import { failureText } from '../../i18n/words.ts';
import type { PageReading } from '../../model/posting.ts';
import { isBlank } from '../posting/profile-changes.ts';
import type { PopupServices } from '../services.ts';
import { loadAnswer } from './LazyAnswer.tsx';
import { findOwn, findSeenBefore, ownSaved } from './popup-saved.ts';
import type { PopupState, Status } from './popup-state.ts';

// The search for unknown skills holds the page up for some 20 ms, so the answer is painted first.
const PAINT_MS = 50;

/** Reads the page and all that an answer needs side by side, shows the answer, then fetches what explains it. */
export async function loadPopup(state: PopupState, services: PopupServices): Promise<void> {
  state.failure.value = null;
  const known = Promise.all([
    services.loadReviewer(),
    loadAnswer(),
    services.loadProfile(),
    services.listSaved(),
    services.keepsNothing(),
  ]);
  const reading = await services.readPage();
  if (reading.ok) state.reading.value = reading.value;
  const [reviewer, answer, { profile, problem }, savedList, keepsNothing] = await known;
  batch(() => {
    state.profile.value = profile;
    if (problem) state.status.value = { kind: 'problem', reason: failureText(problem) };
    state.firstRun.value = isBlank(profile);
    state.savedList.value = savedList;
    state.keepsNothing.value = keepsNothing;
  });
  const failed = [reading, reviewer, answer].find((result) => !result.ok);
  if (failed && !failed.ok) state.failure.value = failureText(failed.error);
  if (!reading.ok || !reviewer.ok) return;
  state.reviewer.value = reviewer.value;
  await showReading(reading.value, state, services);
  const texts = await services.loadTexts();
  if (texts.ok) state.texts.value = texts.value;
  await completeSkills(state);
}

/** Reads the page again, as after a click on "Read again". */
export async function readAgain(state: PopupState, services: PopupServices): Promise<void> {
  if (state.reviewer.value === null) return loadPopup(state, services);
  const reading = await services.readPage();
  state.failure.value = reading.ok ? null : failureText(reading.error);
  if (!reading.ok) return;
  await showReading(reading.value, state, services);
  await completeSkills(state);
}

/** Answers a reading that a person set right, in place of the one that is shown. */
export async function showCorrected(
  reading: PageReading,
  state: PopupState,
  services: PopupServices,
): Promise<void> {
  await showReading(reading, state, services);
  await completeSkills(state);
}

async function showReading(reading: PageReading, state: PopupState, services: PopupServices): Promise<void> {
  const reviewer = state.reviewer.value;
  if (reviewer === null) return;
  const record = reviewer.review(reading, { today: new Date().toISOString().slice(0, 10) });
  const [corrections, painted, known] = await Promise.all([
    services.loadCorrections(record.id),
    services.isPainted(),
    findOwn(record, state, services),
  ]);
  batch(() => {
    state.reading.value = reading;
    state.base.value = record;
    state.corrections.value = corrections;
    state.own.value = known && ownSaved(known);
    state.seenBefore.value = null;
    state.paintFault.value = null;
    state.painting.value = painted && record.posting !== null;
    state.status.value = keptStatus(state.status.value);
  });
  void findSite(state, services);
  const seenBefore = findSeenBefore(record, known?.saved ?? null, state.savedList.value, services);
  void seenBefore
    .catch(() => null)
    .then((seen) => {
      // Another page may be shown meanwhile.
      if (state.base.value?.id === record.id) state.seenBefore.value = seen;
    });
}

async function findSite(state: PopupState, services: PopupServices): Promise<void> {
  state.site.value = await services.findSite();
}

/** Where the mentions stood is no news of another reading. */
const keptStatus = (status: Status | null): Status | null =>
  status?.kind === 'problem' || status?.kind === 'not-saved' ? status : null;

/** Adds the unknown skills that the answer could not wait for, unless another answer is shown meanwhile. */
async function completeSkills({ base, reviewer }: PopupState): Promise<void> {
  const record = base.value;
  if (!record?.posting || !reviewer.value) return;
  await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
  const found = await reviewer.value.findUnknownSkills(record);
  if (found.ok && base.value === record) base.value = { ...record, unknownSkills: found.value };
}
