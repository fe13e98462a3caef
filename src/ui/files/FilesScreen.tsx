import { filesWords } from '../../i18n/words.ts';
import type { CompareState } from '../saved/compare-state.ts';
import type { SavedRow } from '../saved/saved-rows.ts';
import type { FilesActions } from './files-actions.ts';
import type { FilesState } from './files-state.ts';
import { RestoreSection } from './RestoreSection.tsx';
import { WorkLine } from './WorkLine.tsx';

interface FilesScreenProps {
  readonly state: CompareState;
  readonly files: FilesState;
  readonly actions: FilesActions;
  readonly onReminders: (rows: readonly SavedRow[]) => void;
}

function Exports({ state, files, actions, onReminders }: FilesScreenProps) {
  const rows = state.shown.value;
  const withReminder = rows.filter(({ summary }) => summary.remindOn !== null);
  const kinds = [
    [filesWords.csv, filesWords.csvHint, rows, () => void actions.export('csv', rows)],
    [filesWords.json, filesWords.jsonHint, rows, () => void actions.export('json', rows)],
    [filesWords.markdown, filesWords.markdownHint, rows, () => void actions.export('markdown', rows)],
    [filesWords.reminders, filesWords.remindersHint, withReminder, () => onReminders(withReminder)],
  ] as const;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{filesWords.export}</h2>
      <p class="quiet">{rows.length > 0 ? filesWords.exportLead(rows.length) : filesWords.nothing}</p>
      <dl class="file-kinds">
        {kinds.map(([name, hint, of, onClick]) => (
          <div key={name}>
            <dt>
              <button type="button" class="button" disabled={of.length === 0} onClick={onClick}>
                {name}
              </button>
            </dt>
            <dd class="small quiet">{hint}</dd>
          </div>
        ))}
      </dl>
      <WorkLine work={files.exporting.value} />
    </section>
  );
}

/** Takes saved postings out as files, and everything out and in again as a backup. */
export function FilesScreen(props: FilesScreenProps) {
  const { files, actions } = props;
  return (
    <section class="market files" aria-label={filesWords.title}>
      <Exports {...props} />
      <section aria-labelledby="backup">
        <h2 id="backup">{filesWords.backup}</h2>
        <p class="quiet">{filesWords.backupLead}</p>
        <p>
          <button
            type="button"
            class="button primary"
            disabled={files.backup.value?.kind === 'busy'}
            onClick={() => void actions.makeBackup()}
          >
            {filesWords.make}
          </button>
        </p>
        <WorkLine work={files.backup.value} />
      </section>
      <RestoreSection files={files} actions={actions} />
      <p class="small quiet">{filesWords.erase}</p>
    </section>
  );
}
