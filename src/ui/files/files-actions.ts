import type { Signal } from '@preact/signals';
import { failureText, filesWords } from '../../i18n/words.ts';
import type { RestoreOutcome } from '../../model/backup.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';
import type { SavedRow } from '../saved/saved-rows.ts';
import type { FilesServices, FilesState, FilesWork } from './files-state.ts';

export type ExportKind = 'csv' | 'json' | 'markdown';

/** Everything that a person can do on the screen for export, backup and restore. */
export interface FilesActions {
  export(kind: ExportKind, rows: readonly SavedRow[]): Promise<void>;
  makeBackup(): Promise<void>;
  chooseBackup(file: File): Promise<void>;
  /** Forgets the chosen backup. */
  turnBack(): Promise<void>;
  restore(): Promise<void>;
}

const STANDINGS = ['new', 'same', 'conflict'] as const;

/** Runs long work under a heading: says how far it is, can be canceled, and says what came of it. */
async function runUnder(
  work: Signal<FilesWork>,
  start: string,
  run: (say: (text: string) => void, signal: AbortSignal) => Promise<string | null>,
): Promise<void> {
  const abort = new AbortController();
  const say = (text: string) => {
    work.value = { kind: 'busy', text, cancel: () => abort.abort() };
  };
  say(start);
  const said = await run(say, abort.signal);
  work.value = said === null ? null : { kind: 'said', text: said };
}

/** The full postings of these rows, in the order of the rows. */
async function postingsOf(rows: readonly SavedRow[], { storedPostings }: FilesServices) {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const found = [];
  for await (const some of storedPostings()) {
    for (const posting of some) if (places.has(posting.id)) found.push(posting);
  }
  return found.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

async function exportText(kind: ExportKind, rows: readonly SavedRow[], services: FilesServices) {
  const { csvOf, exportLine, markdownOf } = await import('./export-files.ts');
  if (kind === 'markdown') return { type: 'text/markdown', ending: 'md', text: markdownOf(rows) };
  // Notes alone stand only in the full records: most lists have few.
  const wanted = kind === 'json' ? rows : rows.filter(({ summary }) => summary.hasNotes);
  const postings = wanted.length > 0 ? await postingsOf(wanted, services) : [];
  if (kind === 'json') {
    const text = `[\n${postings.map(exportLine).join(',\n')}\n]\n`;
    return { type: 'application/json', ending: 'json', text };
  }
  const notes = new Map(postings.map(({ id, notes: note }) => [id, note]));
  return { type: 'text/csv', ending: 'csv', text: csvOf(rows, notes) };
}

const fileName = (ending: string): string =>
  `${filesWords.file(new Date().toISOString().slice(0, 10))}.${ending}`;

const joined = (sentences: readonly (string | false)[]): string => sentences.filter(Boolean).join(' ');

/** What a restore did, and where that is not what the preview said. */
function restoredWords(outcome: RestoreOutcome | null, preview: RestorePreview): string {
  if (outcome === null) return filesWords.restored;
  const { changed, kept, setAside, unreadable } = outcome;
  const differs = (['postings', 'corrections'] as const).filter((things) =>
    STANDINGS.some((standing) => outcome[things][standing] !== preview[things][standing]),
  );
  return joined([
    filesWords.done(changed),
    kept > 0 && filesWords.kept(kept),
    unreadable.keptAside > 0 && filesWords.keptAside(unreadable.keptAside),
    unreadable.known > 0 && filesWords.knownUnreadable(unreadable.known),
    setAside > 0 && filesWords.setAside(setAside),
    differs.length > 0 && filesWords.sincePreview,
    ...differs.map((things) => `${filesWords.counts(filesWords[things], outcome[things])}.`),
  ]);
}

function restoreActions(
  state: FilesState,
  services: FilesServices,
): Omit<FilesActions, 'export' | 'makeBackup'> {
  const turnBack = async () => {
    const { preview } = state;
    if (preview.value) await services.forgetBackup(preview.value.restore);
    preview.value = null;
  };
  return {
    turnBack,
    chooseBackup: async (file) => {
      await turnBack();
      await runUnder(state.restore, filesWords.reading(0), async (say, signal) => {
        const onProgress = (bytes: number) => say(filesWords.reading(Math.floor((100 * bytes) / file.size)));
        const read = await services.previewBackup(file, onProgress, signal);
        if (!read.ok) return failureText(read.error);
        state.preview.value = read.value;
        state.takesProfile.value = read.value.profile?.standing === 'new';
        return null;
      });
    },
    restore: async () => {
      const { value: preview } = state.preview;
      if (preview === null) return;
      await runUnder(state.restore, filesWords.restoring(0, 0), async (say, signal) => {
        const onProgress = (done: number, of: number) => say(filesWords.restoring(done, of));
        const { restore } = preview;
        const restored = await services.restoreBackup(restore, state.choice.value, onProgress, signal);
        if (!restored.ok) return failureText(restored.error);
        state.preview.value = null;
        const done = restoredWords(restored.value, preview);
        if (!state.takesProfile.value || preview.profile === null) return done;
        const replaced = await services.replaceProfile(preview.profile.value);
        return replaced.ok ? done : `${filesWords.profileFailed} ${failureText(replaced.error)}`;
      });
    },
  };
}

/** Binds the state to the world outside. */
export function createFilesActions(state: FilesState, services: FilesServices): FilesActions {
  return {
    ...restoreActions(state, services),
    export: (kind, rows) =>
      runUnder(state.exporting, filesWords.exporting, async () => {
        try {
          const { type, ending, text } = await exportText(kind, rows, services);
          services.download(fileName(ending), type, text);
          return null;
        } catch {
          return filesWords.exportFailed;
        }
      }),
    makeBackup: () =>
      runUnder(state.backup, filesWords.making(0, 0), async (say, signal) => {
        const made = await services.makeBackup((done, of) => say(filesWords.making(done, of)), signal);
        if (!made.ok) return failureText(made.error);
        const { file, unreadable, leftOut } = made.value;
        services.download(fileName('backup.jsonl'), 'application/jsonl', file);
        return joined([
          filesWords.made,
          unreadable > 0 && filesWords.madeUnreadable(unreadable),
          leftOut > 0 && filesWords.leftOut(leftOut),
        ]);
      }),
  };
}
