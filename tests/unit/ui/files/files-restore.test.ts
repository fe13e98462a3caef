import { describe, expect, it } from 'vitest';
import type { RestoreOutcome } from '../../../../src/model/backup.ts';
import { failure, success } from '../../../../src/model/result.ts';
import type { RestorePreview } from '../../../../src/storage/backup/stage-backup.ts';
import { createFilesActions } from '../../../../src/ui/files/files-actions.ts';
import { createFilesState, type FilesServices } from '../../../../src/ui/files/files-state.ts';
import { filesServices } from '../../../support/files-services.ts';

const NONE = { new: 0, same: 0, conflict: 0 };
const PREVIEW: RestorePreview = {
  restore: 'r',
  postings: { new: 2, same: 0, conflict: 1 },
  corrections: NONE,
  unreadable: 1,
  leftOut: 0,
  profile: null,
};
const OUTCOME: RestoreOutcome = {
  changed: 2,
  postings: PREVIEW.postings,
  corrections: NONE,
  kept: 1,
  unreadable: { keptAside: 1, known: 0 },
  setAside: 0,
};

async function restoreWith(services: Partial<FilesServices>) {
  const state = createFilesState();
  state.preview.value = PREVIEW;
  const actions = createFilesActions(state, { ...filesServices([], new Map()), ...services });
  await actions.restore();
  return state;
}
const saidAfter = async (outcome: RestoreOutcome | null) =>
  (await restoreWith({ restoreBackup: async () => success(outcome) })).restore.value;

describe('what is said after a restore', () => {
  it('tells what stayed, and what could not be read', async () => {
    expect(await saidAfter(OUTCOME)).toEqual({
      kind: 'said',
      text: 'Restored: 2 postings changed. 1 that differs stayed as it is here. 1 entry of the backup that cannot be read was kept aside.',
    });
  });

  it('tells where it is not what the preview said', async () => {
    const postings = { new: 1, same: 0, conflict: 2 };
    expect(
      await saidAfter({ ...OUTCOME, postings, changed: 1, kept: 2, unreadable: { keptAside: 0, known: 1 } }),
    ).toEqual({
      kind: 'said',
      text: 'Restored: 1 posting changed. 2 that differ stayed as they are here. 1 entry of the backup that cannot be read was kept here already. Something was changed here after the preview. What was found then – Postings: 1 new, 0 the same, 2 different.',
    });
  });

  it('is no more than that it is done where nobody knows', async () => {
    expect(await saidAfter(null)).toEqual({ kind: 'said', text: 'Restored.' });
  });
});

describe('a restore on its way', () => {
  it('says how far it is and can be canceled; the preview stays for another try', async () => {
    const said: unknown[] = [];
    const state = createFilesState();
    state.preview.value = PREVIEW;
    const restoreBackup: FilesServices['restoreBackup'] = async (_restore, _choice, onProgress, signal) => {
      onProgress(500, 2_000);
      said.push(state.restore.value?.text);
      if (state.restore.value?.kind === 'busy') state.restore.value.cancel?.();
      return signal.aborted ? failure('canceled') : success(null);
    };
    await createFilesActions(state, { ...filesServices([], new Map()), restoreBackup }).restore();
    expect(said).toEqual(['Restoring: 25%']);
    expect(state.restore.value).toEqual({ kind: 'said', text: 'Canceled. Nothing was changed.' });
    expect(state.preview.value).toBe(PREVIEW);
  });
});

describe('what is said after a backup', () => {
  it('tells what in it could not be read, and what is too large to be in it', async () => {
    const state = createFilesState();
    const makeBackup = async () => success({ file: new Blob([]), unreadable: 2, leftOut: 1 });
    await createFilesActions(state, { ...filesServices([], new Map()), makeBackup }).makeBackup();
    expect(state.backup.value?.text).toBe(
      'The backup was made. Keep it where this browser cannot lose it. 2 entries in it cannot be read by Milepost: they are in it as they are stored. 1 entry is too large for a backup and not in it.',
    );
  });
});
