import { failureText } from '../../i18n/words.ts';
import type { Result } from '../../model/result.ts';
import type { PopupServices } from '../services.ts';
import { ownAfterSaving } from './popup-saved.ts';
import type { PopupState } from './popup-state.ts';

/** Tells the person when something that was shown could not be kept. */
export const reportTo = (state: PopupState) => (result: Result<unknown>) => {
  if (!result.ok) state.status.value = { kind: 'not-saved', reason: failureText(result.error) };
};

/** What saves the posting that is shown, and takes it out of the list again where it is saved as it is shown. */
export function createSaveAction(state: PopupState, services: PopupServices): () => Promise<void> {
  const report = reportTo(state);
  // Saved again, it comes back with its notes and copies.
  let takenOut: { readonly review: string; readonly saved: string } | null = null;

  const takeOut = async (review: string, saved: string) => {
    const result = await services.takeOut(saved);
    report(result);
    if (!result.ok) return;
    takenOut = { review, saved };
    state.own.value = null;
    state.savedList.value = state.savedList.value.filter(({ id }) => id !== saved);
    state.status.value = { kind: 'taken-out' };
  };

  return async () => {
    const [review, own] = [state.base.value, state.own.value];
    if (review === null) return;
    if (own && !own.textDiffers) return takeOut(review.id, own.id);
    if (state.keepsNothing.value && state.status.value?.kind !== 'private') {
      state.status.value = { kind: 'private' };
      return;
    }
    const known = takenOut?.review === review.id ? takenOut.saved : null;
    if (known !== null) await services.putBack(known);
    const result = await services.save(review);
    report(result);
    if (!result.ok) return;
    state.status.value = null;
    state.own.value = ownAfterSaving(own, known ?? review.id);
  };
}
