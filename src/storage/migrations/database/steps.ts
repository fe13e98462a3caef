import { createFirstStores } from './001-first-stores.ts';
import { addSearchAndPipeline } from './002-search-and-pipeline.ts';
import { addStagedRestores } from './003-staged-restores.ts';
import { storeSecondRecords } from './004-second-record.ts';

/**
 * The steps that bring the database up to date, oldest first: step n (from 1) leads from version n - 1 to n.
 * A step runs inside the upgrade transaction, so that it happens whole or not at all. Frozen once released.
 */
export const DATABASE_STEPS: readonly ((database: IDBDatabase, transaction: IDBTransaction) => void)[] = [
  createFirstStores,
  addSearchAndPipeline,
  addStagedRestores,
  storeSecondRecords,
];
