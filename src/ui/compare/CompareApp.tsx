import { Bookmark, TriangleAlert } from 'lucide-preact';
import { compareWords } from '../../platform/i18n.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import type { CompareActions } from '../models/compare-actions.ts';
import { type CompareState, PAIR } from '../models/compare-state.ts';
import { NewsBar } from './NewsBar.tsx';
import { SavedTable } from './SavedTable.tsx';
import { removeButtonId } from './SavedTableRow.tsx';
import { SideBySide } from './SideBySide.tsx';

interface CompareAppProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
}

function goToPair() {
  const section = document.getElementById('side-by-side');
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

function Header({ state }: Pick<CompareAppProps, 'state'>) {
  const picked = state.picked.value.length;
  const rows = state.rows.value ?? [];
  return (
    <header class="page-header">
      <h1>{compareWords.product}</h1>
      <p>{state.rows.value && compareWords.saved(rows.length)}</p>
      {rows.length >= PAIR && (
        <div class="pick-bar">
          <span class="quiet">{picked === 0 ? compareWords.pickHint : compareWords.picked(picked)}</span>
          <button type="button" class="button primary" disabled={picked < PAIR} onClick={goToPair}>
            {compareWords.compare}
          </button>
        </div>
      )}
    </header>
  );
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
  return (
    <>
      <Header state={state} />
      <main data-finished={state.rows.value !== null || state.failure.value !== null}>
        {unreadable > 0 && <p class="notice">{compareWords.unreadable(unreadable)}</p>}
        <Body state={state} actions={actions} />
        {pair && <SideBySide view={pair} ownYears={state.profile.value.years.overall} />}
        <p class="small quiet page-foot">{compareWords.stays}</p>
      </main>
      <NewsBar
        news={state.news.value}
        onUndo={() => void undo({ state, actions })}
        onDismiss={actions.dismissNews}
      />
    </>
  );
}
