import { TriangleAlert } from 'lucide-preact';
import { compareWords, date, deletedWords } from '../../platform/i18n.ts';
import { NewsBar } from '../components/NewsBar.tsx';
import { StateScreen } from '../components/StateScreen.tsx';
import { FilesScreen } from '../files/FilesScreen.tsx';
import { LearnScreen } from '../market/LearnScreen.tsx';
import { MarketScreen } from '../market/MarketScreen.tsx';
import { ScreenLinks } from '../market/ScreenLinks.tsx';
import type { CompareActions } from '../models/compare-actions.ts';
import type { CompareState } from '../models/compare-state.ts';
import type { FilesActions } from '../models/files-actions.ts';
import type { FilesState } from '../models/files-state.ts';
import { CompareHeader } from './CompareHeader.tsx';
import { DeletedScreen } from './DeletedScreen.tsx';
import { downloadReminders } from './download-reminders.ts';
import { ListScreen } from './ListScreen.tsx';
import { SideScreen } from './SideScreen.tsx';

interface CompareAppProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
  readonly files: FilesState;
  readonly fileActions: FilesActions;
  /** Told which rows of the list stand in view. */
  readonly onView: (ids: readonly string[]) => void;
}

function Screen({ state, actions, files, fileActions, onView }: CompareAppProps) {
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
      return <DeletedScreen deleted={state.deleted.value} actions={actions} />;
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

function Notices({ state }: Pick<CompareAppProps, 'state'>) {
  const [unreadable, behind, failure] = [
    state.unreadable.value,
    state.clockBehind.value,
    state.failure.value,
  ];
  return (
    <>
      {unreadable > 0 && <p class="notice">{compareWords.unreadable(unreadable)}</p>}
      {behind !== null && <p class="notice">{compareWords.clockBehind(date(behind))}</p>}
      {failure !== null && state.rows.value !== null && <p class="notice">{failure}</p>}
    </>
  );
}

/** The saved postings as a list, some of them side by side, and those that were deleted. */
export function CompareApp(props: CompareAppProps) {
  const { state, actions } = props;
  const news = state.news.value;
  const deleted = state.deleted.value.length;
  return (
    <>
      <CompareHeader />
      <main data-finished={state.rows.value !== null || state.failure.value !== null}>
        <ScreenLinks current={state.view.value.screen} onGo={(screen) => actions.go({ screen })} />
        <Notices state={state} />
        <Screen {...props} />
        <p class="small quiet page-foot no-print">
          {compareWords.stays}
          {state.rows.value !== null && state.view.value.screen !== 'deleted' && (
            <>
              {' · '}
              <button type="button" class="text-button" onClick={() => actions.go({ screen: 'deleted' })}>
                {deletedWords.link(deleted)}
              </button>
            </>
          )}
        </p>
      </main>
      <NewsBar
        text={news?.text ?? null}
        onUndo={news?.undo ? () => void news.undo?.() : null}
        takesFocus={news?.takesFocus ?? false}
        onDismiss={actions.dismissNews}
      />
    </>
  );
}
