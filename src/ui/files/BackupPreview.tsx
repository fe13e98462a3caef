import { filesWords } from '../../i18n/words.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';
import type { FilesActions } from './files-actions.ts';
import type { FilesState } from './files-state.ts';

interface BackupPreviewProps {
  readonly preview: RestorePreview;
  readonly files: FilesState;
  readonly actions: FilesActions;
}

const CHOICES = ['newer', 'keep', 'replace'] as const;

function Conflicts({ files }: Pick<BackupPreviewProps, 'files'>) {
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

/** What a backup would change, what to do where it differs, and the decision. */
export function BackupPreview({ preview, files, actions }: BackupPreviewProps) {
  const { postings, corrections, unreadable, leftOut, profile } = preview;
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
        {unreadable > 0 && <li>{filesWords.unreadable(unreadable)}</li>}
        {leftOut > 0 && <li>{filesWords.leftOut(leftOut)}</li>}
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
