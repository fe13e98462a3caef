import { browser } from './browser.ts';
import { reportError } from './report-error.ts';

/** What browsers with this call offer on a storage area; Firefox has it for none. */
interface GuardedArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what is stored from scripts that run in pages: they share a process with the page, and need none of it. Without
 * it a browser lets them read all but the session's. Call it before anything else while the worker starts.
 */
export const keepStorageFromPages = async (): Promise<void> => {
  const { local, session, sync } = browser.storage;
  const areas: readonly (GuardedArea | undefined)[] = [local, session, sync];
  const guarded = areas.map((area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }));
  for (const { status, ...outcome } of await Promise.allSettled(guarded)) {
    if (status === 'rejected') reportError(Reflect.get(outcome, 'reason'), 'keeping the storage from pages');
  }
};
