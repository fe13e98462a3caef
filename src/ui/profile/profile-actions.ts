import { batch } from '@preact/signals';
import { dataWords, failureText, optionsWords } from '../../i18n/words.ts';
import { groupCopies } from '../../model/copies.ts';
import { changeProfile, type ProfileChange, undoOf } from '../../model/profile-change.ts';
import { createErasing } from './erasing.ts';
import type { ProfileServices } from './profile-services.ts';
import type { ProfileState } from './profile-state.ts';
import type { SkillFilter } from './skill-catalog.ts';

/** Everything that a person can do on the profile page. */
export interface ProfileActions {
  /** Changes the profile and says so in `text`, with a way back. */
  change(change: ProfileChange, text: string): void;
  undo(): void;
  dismissNews(): void;
  search(filter: Partial<SkillFilter>): void;
  /** Erases everything after a time in which it can be undone. */
  erase(): void;
}

/** Reads all that the page shows, and follows what other pages do to the profile. */
export async function loadProfilePage(state: ProfileState, services: ProfileServices): Promise<void> {
  services.watchProfile(({ profile }) => {
    state.profile.value = profile;
  });
  const [pack, { profile, problem }, saved] = await Promise.all([
    services.loadPack(),
    services.loadProfile(),
    services.listSaved(),
  ]);
  batch(() => {
    state.profile.value = profile;
    if (problem) state.news.value = { text: failureText(problem), undo: null };
    if (saved.ok) {
      const { summaries } = saved.value;
      const copies = groupCopies(summaries);
      state.saved.value = summaries.filter(({ id }) => copies.has(id));
    }
    if (pack.ok) state.pack.value = pack.value;
    else state.failure.value = failureText(pack.error);
  });
}

/** Binds the state to the world outside. Changes show at once and are written behind them. */
export function createProfileActions(state: ProfileState, services: ProfileServices): ProfileActions {
  const say = (text: string) => {
    state.news.value = { text, undo: null };
  };
  const apply = (change: ProfileChange) => {
    state.profile.value = changeProfile(state.profile.value, change);
    void services.updateProfile(change).then((result) => {
      if (!result.ok) say(optionsWords.notSaved(failureText(result.error)));
    });
  };
  const erasing = createErasing({
    tick: (seconds) => {
      state.news.value = { text: dataWords.erasing(seconds), undo: 'erasing' };
    },
    finish: async () => {
      const result = await services.eraseEverything();
      if (result.ok) state.saved.value = [];
      say(
        result.ok
          ? dataWords.erased(result.value.keptSites)
          : dataWords.eraseFailed(failureText(result.error)),
      );
    },
  });
  return {
    change: (change, text) => {
      state.news.value = { text, undo: undoOf(state.profile.value, change) };
      apply(change);
    },
    undo: () => {
      const undo = state.news.value?.undo ?? null;
      if (undo === null) return;
      if (undo === 'erasing') erasing.stop();
      else apply(undo);
      say(optionsWords.undone);
    },
    dismissNews: () => {
      // While the seconds run, the bar is the only way to stop them.
      if (state.news.value?.undo !== 'erasing') state.news.value = null;
    },
    search: (filter) => {
      state.filter.value = { ...state.filter.value, ...filter };
    },
    erase: erasing.start,
  };
}
