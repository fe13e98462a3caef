import { TriangleAlert } from 'lucide-preact';
import { compareWords } from '../../i18n/words.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import { FilesScreen } from '../files/FilesScreen.tsx';
import type { FilesActions } from '../files/files-actions.ts';
import type { FilesState } from '../files/files-state.ts';
import { LearnScreen } from '../market/LearnScreen.tsx';
import { MarketScreen } from '../market/MarketScreen.tsx';
import type { CompareActions } from './compare-actions.ts';
import type { CompareState } from './compare-state.ts';
import { DeletedScreen } from './DeletedScreen.tsx';
import { downloadReminders } from './download-reminders.ts';
import { ListScreen } from './ListScreen.tsx';
import { SideScreen } from './SideScreen.tsx';

export interface CompareScreenProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
  readonly files: FilesState;
  readonly fileActions: FilesActions;
  /** Told which rows of the list stand in view. */
  readonly onView: (ids: readonly string[]) => void;
}

/** What the page's address says to show of the saved postings. */
export function CompareScreen({ state, actions, files, fileActions, onView }: CompareScreenProps) {
  if (state.failure.value !== null && state.rows.value === null) {
    const { failedTitle, failed } = compareWords;
    return (
      <StateScreen
        icon={TriangleAlert}
        title={failedTitle}
        text={failed}
        detail={state.failure.value}
        action={null}
      />
    );
  }
  if (state.rows.value === null) return <p class="visually-hidden">{compareWords.loading}</p>;
  switch (state.view.value.screen) {
    case 'side':
      return <SideScreen state={state} actions={actions} />;
    case 'deleted':
      return (
        <DeletedScreen deleted={state.deleted.value} copies={state.deletedCopies.value} actions={actions} />
      );
    case 'market':
      return <MarketScreen state={state} />;
    case 'learn':
      return <LearnScreen state={state} />;
    case 'files':
      return (
        <FilesScreen
          state={state}
          files={files}
          actions={fileActions}
          onReminders={(rows) => void downloadReminders(rows)}
        />
      );
    case 'list':
      return <ListScreen state={state} actions={actions} onView={onView} />;
  }
}
