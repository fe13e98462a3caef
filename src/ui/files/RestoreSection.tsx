import { FileUp } from 'lucide-preact';
import { filesWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import type { FilesActions } from './files-actions.ts';
import type { FilesState } from './files-state.ts';
import { WorkLine } from './WorkLine.tsx';

interface RestoreSectionProps {
  readonly files: FilesState;
  readonly actions: FilesActions;
}

/** Reads a backup, shows what it would change, and restores it. */
export function RestoreSection({ files, actions }: RestoreSectionProps) {
  const preview = files.preview.value;
  const isBusy = files.restore.value?.kind === 'busy';
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{filesWords.restore}</h2>
      <p class="quiet">{filesWords.restoreLead}</p>
      <p>
        <label class="button file-button">
          <Icon of={FileUp} />
          {filesWords.choose}
          <input
            type="file"
            class="visually-hidden"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void actions.chooseBackup(file);
              // The same file may be chosen again after it was changed.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <WorkLine work={files.restore.value} />
      {preview && !isBusy && <BackupPreview preview={preview} files={files} actions={actions} />}
    </section>
  );
}
