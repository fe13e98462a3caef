import { Bookmark, TriangleAlert } from 'lucide-preact';
import { compareWords } from '../../platform/i18n.ts';
import { NewsBar } from '../components/NewsBar.tsx';
import { StateScreen } from '../components/StateScreen.tsx';
import type { CompareActions } from '../models/compare-actions.ts';
import type { CompareNews, CompareState } from '../models/compare-state.ts';
import { CompareHeader } from './CompareHeader.tsx';
import { SavedTable } from './SavedTable.tsx';
import { removeButtonId } from './SavedTableRow.tsx';
import { SideBySide } from './SideBySide.tsx';

interface CompareAppProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
}

function Body({ state, actions }: CompareAppProps) {
  const rows = state.rows.value;
  if (state.failure.value !== null) {
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
  if (rows === null) return <p class="visually-hidden">{compareWords.loading}</p>;
  if (rows.length === 0) {
    const { emptyTitle, empty } = compareWords;
    return <StateScreen icon={Bookmark} title={emptyTitle} text={empty} detail={null} action={null} />;
  }
  return (
    <SavedTable
      rows={rows}
      picked={state.picked.value}
      onPick={actions.togglePick}
      onRemove={actions.remove}
    />
  );
}

const textOf = (news: CompareNews): string =>
  news.kind === 'failed'
    ? news.reason
    : compareWords.deleted(news.summary.title || compareWords.unknownTitle);

/** Undoes the deletion; the focus, which stood on "Undo", goes back to the row. */
async function undo({ state, actions }: CompareAppProps) {
  const news = state.news.value;
  await actions.undo();
  if (news?.kind === 'deleted') document.getElementById(removeButtonId(news.summary.id))?.focus();
}

/** The saved postings as a list, two of them side by side. */
export function CompareApp({ state, actions }: CompareAppProps) {
  const pair = state.sideBySide.value;
  const unreadable = state.unreadable.value;
  const news = state.news.value;
  const deleted = news?.kind === 'deleted';
  return (
    <>
      <CompareHeader saved={state.rows.value?.length ?? null} picked={state.picked.value.length} />
      <main data-finished={state.rows.value !== null || state.failure.value !== null}>
        {unreadable > 0 && <p class="notice">{compareWords.unreadable(unreadable)}</p>}
        <Body state={state} actions={actions} />
        {pair && <SideBySide view={pair} ownYears={state.profile.value.years.overall} />}
        <p class="small quiet page-foot">{compareWords.stays}</p>
      </main>
      <NewsBar
        text={news && textOf(news)}
        onUndo={deleted ? () => void undo({ state, actions }) : null}
        takesFocus={deleted}
        onDismiss={actions.dismissNews}
      />
    </>
  );
}
