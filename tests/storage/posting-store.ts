import type { Browser, JSHandle, Page } from 'playwright';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import type { Result } from '../../src/model/result.ts';
import type { StoredReview } from '../../src/model/review-record.ts';
import type {
  BulkChange,
  Notes,
  SavedPosting,
  StorageCode,
  SummaryList,
} from '../../src/model/saved-posting.ts';
import type { SavedPostings } from '../../src/storage/saved-postings.ts';
import { importModule, openNextPage } from '../support/module-page.ts';

type Changed = Result<BulkChange, StorageCode>;

/** Saved postings in a page of their own, with a real database that is new for every page. */
export interface PostingStore {
  readonly page: Page;
  readonly postings: JSHandle<SavedPostings>;
  save(review: StoredReview): Promise<Result<SavedPosting, StorageCode>>;
  get(id: string): Promise<Result<SavedPosting | null, StorageCode>>;
  annotate(id: string, changes: Partial<Notes>): Promise<Changed>;
  remove(id: string, forGood?: boolean): Promise<Changed>;
  restore(id: string): Promise<Changed>;
  /** Throws when the list cannot be read. */
  list(): Promise<SummaryList>;
  /** Puts a row into a store behind the storage's back. */
  tamper(store: string, row: unknown): Promise<void>;
  /** Every row of a store as it lies there. */
  readAll(store: string): Promise<unknown[]>;
  /** The text of a backup of the database, with an empty profile. */
  backup(): Promise<string>;
}

/** Connects to the database of the page, as a page of the extension does when it opens. */
export const connectTo = async (page: Page): Promise<PostingStore> => {
  const module = await importModule<typeof import('../../src/storage/saved-postings.ts')>(
    page,
    '/src/storage/saved-postings.ts',
  );
  const postings = await module.evaluateHandle(({ openSavedPostings }) => openSavedPostings());
  return {
    page,
    postings,
    save: (review) => postings.evaluate((open, review) => open.save(review), review),
    get: (id) => postings.evaluate((open, id) => open.get(id), id),
    annotate: (id, changes) => postings.evaluate((open, change) => open.annotate([change]), { id, changes }),
    remove: (id, forGood = false) =>
      postings.evaluate((open, [id, forGood]) => open.remove([id], forGood), [id, forGood] as const),
    restore: (id) => postings.evaluate((open, id) => open.restore([id]), id),
    list: async () => {
      const answer = await postings.evaluate((open) => open.listSummaries());
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.value;
    },
    tamper: (store, row) => page.evaluate(putRow, { store, row }),
    readAll: (store) => page.evaluate(getRows, store),
    backup: async () => {
      const writer = await importModule<typeof import('../../src/storage/backup/write-backup.ts')>(
        page,
        '/src/storage/backup/write-backup.ts',
      );
      return writer.evaluate(
        async ({ writeBackup }, { open, profile }) => {
          const source = { profile, unreadProfiles: [], rows: open.storedRows() };
          const { body, head } = writeBackup(source, () => undefined);
          const lines: Uint8Array<ArrayBuffer>[] = [];
          for await (const some of body) lines.push(...some);
          return new Blob([head('2026-11-26T10:00:00.000Z'), ...lines]).text();
        },
        { open: postings, profile: EMPTY_PROFILE },
      );
    },
  };
};

/** Opens an empty database in a new page; the one before it is closed. */
export const openStore = async (browser: Browser): Promise<PostingStore> =>
  connectTo(await openNextPage(browser));

const putRow = ({ store, row }: { store: string; row: unknown }): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('milepost');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(store, 'readwrite');
      transaction.objectStore(store).put(row);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

const getRows = (store: string): Promise<unknown[]> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('milepost');
    opening.onsuccess = () => {
      const request = opening.result.transaction(store).objectStore(store).getAll();
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });
