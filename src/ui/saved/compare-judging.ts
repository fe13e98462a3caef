import { effect } from '@preact/signals';
import type { Profile } from '../../model/profile.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import type { CompareServices, SurfacePack } from '../services.ts';
import type { CompareState } from './compare-state.ts';
import { type Judged, judgeRow } from './saved-rows.ts';

/** Work between two breaths: a frame at sixty a second has 16 ms, and drawing needs some of them. */
const SLICE_MS = 8;
/** Each showing sorts and draws the list anew; more often would slow the work down, more seldom looks stuck. */
const SHOW_EVERY_MS = 250;

/** With tens of thousands of rows a showing takes longer than that: then it may have a tenth of the time. */
const SHOW_SHARE = 9;

/** What is judged, and by what. */
interface Inputs {
  readonly summaries: readonly SavedSummary[];
  readonly pack: SurfacePack;
  readonly profile: Profile;
}

/** Lets the page do what has come up meanwhile. */
const yieldToMain = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** What is known for one profile and one pack; a row that was changed is another object, and judged anew. */
function createKnowledge() {
  let of: Pick<Inputs, 'pack' | 'profile'> | null = null;
  let judged = new WeakMap<SavedSummary, Judged>();
  return ({ pack, profile }: Inputs): WeakMap<SavedSummary, Judged> => {
    if (of?.pack !== pack || of.profile !== profile) judged = new WeakMap();
    of = { pack, profile };
    return judged;
  };
}

/** What is known of the rows; for those still to be judged, what an older profile said. */
function knownRows(
  summaries: readonly SavedSummary[],
  known: WeakMap<SavedSummary, Judged>,
  older: ReadonlyMap<string, Judged>,
): ReadonlyMap<string, Judged> {
  const rows = new Map<string, Judged>();
  for (const summary of summaries) {
    const judged = known.get(summary) ?? older.get(summary.id);
    if (judged) rows.set(summary.id, judged);
  }
  return rows;
}

const inViewFirst = (summaries: readonly SavedSummary[], inView: readonly string[]): SavedSummary[] => {
  const first = new Set(inView);
  const { near = [], far = [] } = Object.groupBy(summaries, ({ id }) => (first.has(id) ? 'near' : 'far'));
  return [...near, ...far];
};

/**
 * Works out fits, plans and pay of all rows in the background, those in view first, whenever the profile, the pack or
 * a posting changes; what is known for the present profile is kept.
 */
export function judgeInBackground(
  state: CompareState,
  { personalizeWith }: Pick<CompareServices, 'personalizeWith'>,
  inView: () => readonly string[],
): void {
  const knowledgeOf = createKnowledge();
  let run = 0;

  const work = async (turn: number, inputs: Inputs): Promise<void> => {
    const { summaries, profile, pack } = inputs;
    const known = knowledgeOf(inputs);
    const personalize = personalizeWith(pack);
    const todo = inViewFirst(summaries, inView()).filter((summary) => !known.has(summary));
    const show = (done: number) => {
      state.judged.value = knownRows(summaries, known, state.judged.peek());
      state.progress.value = done < todo.length ? { done, of: todo.length } : null;
    };
    let [breathed, nextShow] = [performance.now(), 0];
    for (const [index, summary] of todo.entries()) {
      known.set(summary, judgeRow(summary, profile, personalize));
      const now = performance.now();
      if (now - breathed < SLICE_MS) continue;
      const isDue = now >= nextShow;
      if (isDue) show(index + 1);
      await yieldToMain();
      // The page has drawn meanwhile: how long that took says how often it may.
      if (isDue)
        nextShow = performance.now() + Math.max(SHOW_EVERY_MS, SHOW_SHARE * (performance.now() - now));
      if (turn !== run) return;
      breathed = performance.now();
    }
    show(todo.length);
  };

  effect(() => {
    const [summaries, pack, profile] = [state.summaries.value, state.pack.value, state.profile.value];
    run += 1;
    if (summaries !== null && pack !== null) void work(run, { summaries, pack, profile });
  });
}
