import { failureText } from '../../i18n/words.ts';
import type { PopupServices } from '../services.ts';
import type { PopupState } from './popup-state.ts';
import type { PopupActions, SuggestionActions } from './possible-actions.ts';

/** Nothing that is suggested counts before the person keeps it. */
export function createSuggestionActions(
  state: PopupState,
  services: PopupServices,
  apply: PopupActions['changeProfile'],
): SuggestionActions {
  const suggest = async (background: string) => {
    const usual = await services.loadUsualSkills(background);
    // Another one may have been chosen meanwhile.
    if (state.profile.value.background !== background) return;
    if (!usual.ok) state.status.value = { kind: 'problem', reason: failureText(usual.error) };
    const known = usual.ok ? usual.value.filter(({ level }) => level !== 'learning') : [];
    state.usual.value = new Map(known.map(({ id, level }) => [id, level]));
  };
  return {
    chooseBackground: (background) => {
      apply({ background });
      void suggest(background);
    },
    keepSuggested: () => {
      const levels = state.usual.value ?? new Map();
      const kept = state.suggested.value.map(({ id }) => [id, levels.get(id) ?? 'working']);
      state.usual.value = null;
      apply({ skills: Object.fromEntries(kept) });
    },
    dropSuggested: (id) => {
      const left = new Map(state.usual.value);
      if (id !== undefined) left.delete(id);
      state.usual.value = id === undefined ? null : left;
    },
  };
}
