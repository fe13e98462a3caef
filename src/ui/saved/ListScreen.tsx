import { Bookmark } from 'lucide-preact';
import { compareWords } from '../../i18n/words.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import { storedConditions } from '../posting/conditions-view.ts';
import { BulkBar } from './BulkBar.tsx';
import { CopySuggestions } from './CopySuggestions.tsx';
import type { CompareActions } from './compare-actions.ts';
import type { CompareState } from './compare-state.ts';
import { DetailPanel } from './DetailPanel.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { SavedTable } from './SavedTable.tsx';
import { rowId } from './SavedTableRow.tsx';

interface ListScreenProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
  readonly onView: (ids: readonly string[]) => void;
}

function Details({ state, actions }: Omit<ListScreenProps, 'onView'>) {
  const saved = state.opened.value;
  const pack = state.pack.value;
  if (saved === null || state.view.value.open !== saved.id) return null;
  return (
    <DetailPanel
      saved={saved}
      copies={state.copies.value.get(saved.id) ?? []}
      conditions={pack ? storedConditions(saved.review, state.profile.value.conditions, pack.places) : []}
      actions={actions}
      onClose={() => {
        actions.go({ open: null });
        document.getElementById(rowId(saved.id))?.focus();
      }}
    />
  );
}

function Table({ state, actions, onView }: ListScreenProps) {
  const { picked, list } = state.view.value;
  const shown = state.shown.value;
  if (shown.length === 0) {
    const action = { label: compareWords.showAll, onClick: actions.showEverything };
    const { title, noneShown } = compareWords;
    return <StateScreen icon={Bookmark} title={title} text={noneShown} detail={null} action={action} />;
  }
  return (
    <SavedTable
      rows={shown}
      picked={picked}
      sort={list.sort}
      bounds={state.bounds.value}
      actions={actions}
      onView={onView}
    />
  );
}

/** The list with what finds, orders and changes its postings, and the details of one of them. */
export function ListScreen({ state, actions, onView }: ListScreenProps) {
  const rows = state.rows.value ?? [];
  const progress = state.progress.value;
  const { picked } = state.view.value;
  if (rows.length === 0) {
    const { emptyTitle, empty } = compareWords;
    return <StateScreen icon={Bookmark} title={emptyTitle} text={empty} detail={null} action={null} />;
  }
  const byId = new Map(picked.length > 0 ? rows.map((row) => [row.id, row]) : []);
  const pickedRows = picked.flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <CopySuggestions pairs={state.pairs.value} actions={actions} />
      <ListToolbar state={state} actions={actions} />
      {pickedRows.length > 0 && <BulkBar rows={pickedRows} actions={actions} />}
      {progress && <p class="small quiet judging">{compareWords.judging(progress.done, progress.of)}</p>}
      <p class="visually-hidden" id="grid-keys">
        {compareWords.keys}
      </p>
      <Table state={state} actions={actions} onView={onView} />
      <Details state={state} actions={actions} />
    </>
  );
}
