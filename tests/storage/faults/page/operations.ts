import type { ConflictChoice } from '../../../../src/model/backup.ts';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import type { StoredReview } from '../../../../src/model/review-record.ts';
import { NO_CORRECTIONS, type SavedPosting } from '../../../../src/model/saved-posting.ts';
import type { SavedPostings } from '../../../../src/storage/saved-postings.ts';
import { searchRowOf } from '../../../../src/storage/search-words.ts';
import { summarize } from '../../../../src/storage/summary.ts';
import { backupText, correctionsOf, savedPosting } from '../../backup-lines.ts';
import { NEWEST_VERSION, type World } from './rows.ts';

/** What a caller is told: that it is done, or why nothing was. */
export interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

/** Something that a person does with saved postings. */
export interface Operation {
  readonly name: string;
  /** Version of the database that it begins with, where that is an older one. */
  readonly from?: number;
  /** It changes nothing that its answer speaks of: when it fails, either state may stand. */
  readonly onlyReads?: true;
  /** A row whose record, or whose corrections, cannot be read when it begins. */
  readonly damaged?: 'records' | 'corrections';
  /** Dies at every step in the tests, and not at each third: what people do most, or what writes the rows of several. */
  readonly diesEverywhere?: true;
  /** Meets every rival at each step, and not one at each. */
  readonly meetsEveryRival?: true;
  /** Done before it, without a fault; its result is handed to `run`. */
  prepare?(postings: SavedPostings): Promise<string>;
  run(postings: SavedPostings, prepared: string): Promise<Answer>;
}

const { review: full } = savedPosting('a');
/** Short, so that thousands of faults take a minute: what a row holds is not what tears it. */
const review: StoredReview = {
  ...full,
  posting: full.posting && { ...full.posting, text: 'Review prompts.\nTest agents in Python.' },
  skills: full.skills.slice(0, 2).map((skill) => ({ ...skill, mentions: [] })),
  alternatives: full.alternatives.slice(0, 1),
  unknownSkills: [],
  evidence: [],
  warnings: [],
};
const READING: StoredReview = {
  ...review,
  level: 'lead',
  posting: review.posting && { ...review.posting, title: 'Lead of AI security' },
};
const OTHER_JOB: StoredReview = {
  ...review,
  posting: review.posting && { ...review.posting, title: 'Pastry cook', text: 'Bake bread at dawn.' },
};

const shortPosting = (id: string, more: Partial<SavedPosting> = {}): SavedPosting =>
  savedPosting(id, { review: { ...review, id }, ...more });

/** The posting that stands by through every operation, and that is saved again when it is over. */
export const BYSTANDER = 'z';
export const saveBystander = (postings: SavedPostings): Promise<Answer> =>
  postings.save({ ...review, id: BYSTANDER });

const DELETED = { deletedAt: '2026-11-10T08:00:00.000Z', eraseAt: '2026-12-10T08:00:00.000Z' };

const RECORDS: readonly SavedPosting[] = [
  shortPosting('a'),
  shortPosting('b', { status: 'saved', notes: '' }),
  shortPosting('c', { mergedInto: 'a' }),
  shortPosting('d', { tags: [] }),
  shortPosting('gone', DELETED),
  shortPosting('over', { ...DELETED, eraseAt: '2026-11-12T08:00:00.000Z' }),
  shortPosting(BYSTANDER),
];
const CORRECTIONS = [correctionsOf('a'), correctionsOf('c'), correctionsOf('gone')];

type Rows = Readonly<Record<string, readonly { readonly id?: unknown }[]>>;

/** A database of these rows; those of `unread` and `staged` have no id. */
const worldOf = (version: number, rows: Rows): World => ({
  version,
  stores: Object.fromEntries(
    Object.entries(rows).map(([store, values]) => [
      store,
      values.map((value, at) => ({ key: typeof value.id === 'string' ? value.id : at + 1, value })),
    ]),
  ),
});

/** What is stored when an operation begins; `examples` holds the rows of every version up to today's. */
export const worldBefore = ({ from, damaged }: Operation, examples: readonly Rows[]): World => {
  if (from !== undefined) return worldOf(from, examples[from - 1] ?? {});
  const readable = damaged === 'corrections' ? CORRECTIONS.filter(({ id }) => id !== 'a') : CORRECTIONS;
  const corrected = new Map(readable.map((one) => [one.id, one]));
  const rows: Record<string, { readonly id?: unknown }[]> = {
    records: [...RECORDS],
    summaries: RECORDS.map((record) => summarize(record, corrected.get(record.id) ?? NO_CORRECTIONS)),
    search: RECORDS.map(searchRowOf),
    corrections: [...CORRECTIONS],
    unread: [{ store: 'records', keptAt: '2026-11-01T08:00:00.000Z', value: { id: 'c' } } as object],
  };
  if (damaged) rows[damaged] = (rows[damaged] ?? []).map((row) => (row.id === 'a' ? DAMAGED : row));
  return worldOf(NEWEST_VERSION, rows);
};

/** A row of no known shape. */
export const DAMAGED = { id: 'a', review: 'damaged', level: 'damaged' };

async function* inChunks(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 4_096) yield bytes.subarray(at, at + 4_096);
}

const BACKUP_POSTINGS = [
  shortPosting('a', { notes: 'older in the backup', updatedAt: '2026-11-02T08:00:00.000Z' }),
  shortPosting('b', { notes: 'newer in the backup', updatedAt: '2026-11-24T08:00:00.000Z' }),
  shortPosting('d', { tags: [] }),
  shortPosting('new', { mergedInto: 'a' }),
];
const BACKUP_CORRECTIONS = [{ ...correctionsOf('a'), level: 'lead' }, correctionsOf('new')];

const stage = async (postings: SavedPostings): Promise<Answer & { value?: { restore: string } }> =>
  postings.stage(inChunks(await backupText(BACKUP_POSTINGS, BACKUP_CORRECTIONS)), {
    profile: EMPTY_PROFILE,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });

const restoreBy = (choice: ConflictChoice): Operation => ({
  name: `restore a backup, ${choice}`,
  diesEverywhere: true,
  prepare: async (postings) => (await stage(postings)).value?.restore ?? '',
  run: async (postings, restore) => {
    await postings.startRestore(restore, choice);
    for (;;) {
      const state = await postings.restoreState(restore);
      if (!state.ok || state.value.kind === 'restored') return state;
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
});

const list = (postings: SavedPostings): Promise<Answer> => postings.listSummaries();

const upgrades = (): Operation[] =>
  Array.from({ length: NEWEST_VERSION - 1 }, (_, index) => ({
    name: `upgrade from version ${index + 1}`,
    from: index + 1,
    onlyReads: true as const,
    run: list,
  }));

const CORRECTED = {
  role: 'ai-penetration-tester',
  level: 'mid' as const,
  skills: { python: 'preferred' as const },
};

/** Every operation that writes. */
export const OPERATIONS: readonly Operation[] = [
  { name: 'save', diesEverywhere: true, run: (postings) => postings.save({ ...review, id: 'new' }) },
  {
    name: 'save again',
    diesEverywhere: true,
    meetsEveryRival: true,
    run: (postings) => postings.save(READING),
  },
  { name: 'save another job of the address', run: (postings) => postings.save(OTHER_JOB) },
  { name: 'save over what is damaged', damaged: 'records', run: (postings) => postings.save(READING) },
  {
    name: 'annotate',
    diesEverywhere: true,
    meetsEveryRival: true,
    run: (postings) =>
      postings.annotate(['a', 'b'].map((id) => ({ id, changes: { status: 'interview', notes: id } }))),
  },
  { name: 'correct', run: (postings) => postings.correct('a', CORRECTED) },
  {
    name: 'correct over what is damaged',
    damaged: 'corrections',
    run: (postings) => postings.correct('a', CORRECTED),
  },
  { name: 'delete', run: (postings) => postings.remove(['a', 'b']) },
  { name: 'restore deleted', run: (postings) => postings.restore(['gone', 'over']) },
  { name: 'erase', run: (postings) => postings.erase(['a', 'gone']) },
  { name: 'erase what is overdue', run: (postings) => postings.eraseOverdue() },
  { name: 'erase all', run: (postings) => postings.eraseAll() },
  { name: 'merge', diesEverywhere: true, run: (postings) => postings.merge('b', ['a']) },
  { name: 'unmerge', run: (postings) => postings.unmerge(['c']) },
  { name: 'note the page', run: (postings) => postings.notePage('a', true) },
  { name: 'keep apart', run: (postings) => postings.keepApart(['a', 'b'], true) },
  {
    name: 'renew',
    run: (postings) => postings.renew(['a', 'b'].map((id) => ({ ...READING, id }))),
  },
  { name: 'stage a backup', run: stage },
  restoreBy('keep'),
  restoreBy('replace'),
  restoreBy('newer'),
  ...upgrades(),
];

/** The operation of that name. */
export const operationOf = (name: string): Operation => {
  const found = OPERATIONS.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`There is no operation "${name}".`);
  return found;
};

/** What another window may do meanwhile with the posting that most operations change. */
export const RIVALS: Readonly<Record<string, (postings: SavedPostings) => Promise<Answer>>> = {
  annotate: (postings) => postings.annotate([{ id: 'a', changes: { notes: 'of the other window' } }]),
  delete: (postings) => postings.remove(['a']),
  'save again': (postings) => postings.save({ ...review, level: 'mid' }),
  erase: (postings) => postings.erase(['a']),
};
