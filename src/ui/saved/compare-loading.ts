import { batch } from '@preact/signals';
import { failureText } from '../../i18n/words.ts';
import type { CopyPair } from '../../match/copies.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import type { CompareServices } from '../services.ts';
import type { CompareState, Side } from './compare-state.ts';
import { DEFAULT_LIST, DEFAULT_VIEW, formatView, type ListView } from './compare-view.ts';

/** Reading single rows costs more than the whole list from about this many on. */
const FEW = 200;
/** A clock may be a little off, and moments that follow each other may run ahead by some milliseconds. */
const CLOCK_SLACK_MS = 60_000;
const PAINT_MS = 30;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Reads the list first, so that its rows stand; then what their figures come from, then what the search looks in. */
export async function loadCompare(state: CompareState, services: CompareServices): Promise<void> {
  await readBeginning(state, services);
  const [{ profile, problem }] = await Promise.all([services.loadProfile(), readList(state, services)]);
  batch(() => {
    state.profile.value = profile;
    if (problem) state.news.value = { text: failureText(problem), undo: null, takesFocus: false };
  });
  await pause(PAINT_MS);
  const pack = await services.loadPack();
  if (pack.ok) state.pack.value = pack.value;
  else state.failure.value ??= failureText(pack.error);
  await loadWords(state, services);
  await suggestCopies(state, services);
}

/** As many rows as a tall window shows. */
const BEGINNING = 40;

/** Shows the beginning of the list while the rest is read, where the view shows the list from its beginning. */
async function readBeginning(state: CompareState, services: CompareServices): Promise<void> {
  const { screen, list } = state.view.value;
  const isPlain = screen === 'list' && formatList(list) === formatList(DEFAULT_LIST);
  const first = isPlain ? await services.listFirst(BEGINNING) : null;
  if (!first?.ok || first.value.length < BEGINNING) return;
  batch(() => {
    state.partial.value = true;
    state.summaries.value = first.value;
  });
  await pause(0);
}

const formatList = (list: ListView): string => formatView({ ...DEFAULT_VIEW, list });

/** What is being read anew, for each page. */
const turns = new WeakMap<CompareState, Promise<void>>();

/**
 * Reads what is stored of these postings anew, null for all; one reading behind the other, since an earlier one that
 * ended later would put back what has changed since.
 */
export function refresh(
  state: CompareState,
  services: CompareServices,
  ids: readonly string[] | null,
): Promise<void> {
  const read = () => readAnew(state, services, ids);
  const turn = (turns.get(state) ?? Promise.resolve()).then(read, read);
  turns.set(state, turn);
  return turn;
}

async function readAnew(
  state: CompareState,
  services: CompareServices,
  ids: readonly string[] | null,
): Promise<void> {
  if (ids === null || ids.length > FEW || state.summaries.value === null) return readList(state, services);
  const rows = await services.rowsOf(ids);
  if (!rows.ok) return readList(state, services);
  const isOther = ({ id }: SavedSummary) => !ids.includes(id);
  batch(() => {
    const standing = rows.value.filter(({ deletedAt }) => deletedAt === null);
    const deleted = rows.value.filter(({ deletedAt }) => deletedAt !== null);
    state.summaries.value = inOrder(
      [...standing, ...(state.summaries.value ?? []).filter(isOther)],
      'savedAt',
    );
    state.deleted.value = inOrder([...deleted, ...state.deleted.value.filter(isOther)], 'deletedAt');
  });
  await reloadOpened(state, services, ids);
  if (state.words.value !== null) await loadWords(state, services, ids);
}

/** Newest first, as the storage lists them; by id where the moments are the same. */
const inOrder = (summaries: readonly SavedSummary[], by: 'savedAt' | 'deletedAt'): readonly SavedSummary[] =>
  summaries.toSorted((a, b) => {
    if (a[by] === b[by]) return a.id < b.id ? -1 : 1;
    return (a[by] ?? '') < (b[by] ?? '') ? 1 : -1;
  });

async function readList(state: CompareState, services: CompareServices): Promise<void> {
  const list = await services.listSaved();
  batch(() => {
    state.partial.value = false;
    state.failure.value = list.ok ? null : failureText(list.error);
    if (!list.ok) return;
    const { summaries, deleted, unreadable, newest } = list.value;
    const isBehind = newest !== null && Date.parse(newest) > Date.now() + CLOCK_SLACK_MS;
    state.summaries.value = summaries;
    state.deleted.value = deleted;
    state.unreadable.value = unreadable;
    state.clockBehind.value = isBehind ? newest : null;
  });
}

async function loadWords(
  state: CompareState,
  services: CompareServices,
  ids: readonly string[] | null = null,
): Promise<void> {
  const words = await services.listWords(ids);
  if (!words.ok) return;
  const others = ids === null ? [] : (state.words.value ?? []).filter(({ id }) => !ids.includes(id));
  state.words.value = [...others, ...words.value];
}

/** Looks for copies between other things, a group of postings at a time. */
async function suggestCopies(state: CompareState, services: CompareServices): Promise<void> {
  const words = new Map((state.words.value ?? []).map((row) => [row.id, row.words]));
  const candidates = (state.summaries.value ?? []).map((one) => ({ ...one, words: words.get(one.id) ?? '' }));
  const found: CopyPair[] = [];
  for (const pairs of services.findCopies(candidates)) {
    found.push(...pairs);
    await pause(0);
  }
  state.suggested.value = found.toSorted((a, b) => b.overlap - a.overlap);
}

/** Reads the posting whose details stand open. */
export async function loadOpened(state: CompareState, services: CompareServices): Promise<void> {
  const { open } = state.view.value;
  const saved = open === null ? null : await services.loadSaved(open);
  if (state.view.value.open !== open) return;
  if (saved && !saved.ok)
    state.news.value = { text: failureText(saved.error), undo: null, takesFocus: false };
  state.opened.value = saved?.ok ? saved.value : null;
}

async function reloadOpened(
  state: CompareState,
  services: CompareServices,
  ids: readonly string[],
): Promise<void> {
  const { open, picked, screen } = state.view.value;
  if (open !== null && ids.includes(open)) await loadOpened(state, services);
  if (screen === 'side' && ids.some((id) => picked.includes(id))) await loadSides(state, services);
}

async function loadSide(id: string, state: CompareState, services: CompareServices): Promise<Side | null> {
  const [saved, corrections] = await Promise.all([services.loadSaved(id), services.loadCorrections(id)]);
  const reviewer = state.reviewer.value;
  if (!saved.ok) state.news.value = { text: failureText(saved.error), undo: null, takesFocus: false };
  if (!saved.ok || saved.value === null || reviewer === null) return null;
  const record = reviewer.personalize(saved.value.review, state.profile.value, corrections);
  return { record, saved: saved.value };
}

/** Reads the picked postings whole, for the screen that sets them side by side. */
export async function loadSides(state: CompareState, services: CompareServices): Promise<void> {
  const { picked } = state.view.value;
  if (state.reviewer.value === null) {
    const reviewer = await services.loadReviewer();
    if (reviewer.ok) state.reviewer.value = reviewer.value;
    else state.failure.value = failureText(reviewer.error);
  }
  const sides = await Promise.all(picked.map((id) => loadSide(id, state, services)));
  // Another pick may have come meanwhile: its own call will show it.
  if (state.view.value.picked === picked) state.sides.value = sides.filter((side) => side !== null);
}
