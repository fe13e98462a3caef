import { FileUp } from 'lucide-preact';
import { filesWords } from '../../platform/i18n.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';
import { Icon } from '../components/Icon.tsx';
import type { FilesActions } from '../models/files-actions.ts';
import type { FilesState } from '../models/files-state.ts';
import { WorkLine } from './WorkLine.tsx';

interface RestoreSectionProps {
  readonly files: FilesState;
  readonly actions: FilesActions;
}

const CHOICES = ['newer', 'keep', 'replace'] as const;

function Conflicts({ files }: Pick<RestoreSectionProps, 'files'>) {
  return (
    <fieldset>
      <legend>{filesWords.conflicts}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name="conflict"
            checked={files.choice.value === choice}
            onChange={() => {
              files.choice.value = choice;
            }}
          />{' '}
          {filesWords.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

function Preview({ preview, files, actions }: RestoreSectionProps & { readonly preview: RestorePreview }) {
  const { postings, corrections, profile } = preview;
  return (
    <div class="preview">
      <h3>{filesWords.preview}</h3>
      <ul>
        <li>{filesWords.counts(filesWords.postings, postings)}</li>
        <li>{filesWords.counts(filesWords.corrections, corrections)}</li>
        {profile && (
          <li>
            {filesWords.profile}: {filesWords.profileStanding[profile.standing]}
          </li>
        )}
      </ul>
      {postings.conflict + corrections.conflict > 0 && <Conflicts files={files} />}
      {profile && profile.standing !== 'same' && (
        <label class="check">
          <input
            type="checkbox"
            checked={files.takesProfile.value}
            onChange={() => {
              files.takesProfile.value = !files.takesProfile.value;
            }}
          />{' '}
          {filesWords.takeProfile}
        </label>
      )}
      <div class="text-buttons">
        <button type="button" class="button primary" onClick={() => void actions.restore()}>
          {filesWords.go}
        </button>
        <button type="button" class="button" onClick={() => void actions.turnBack()}>
          {filesWords.cancel}
        </button>
      </div>
    </div>
  );
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
      {preview && !isBusy && <Preview preview={preview} files={files} actions={actions} />}
    </section>
  );
}
