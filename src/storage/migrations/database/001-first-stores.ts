/**
 * Version 1, Milepost 0.1: full records and summary rows of saved postings, corrections by posting id, and
 * a place for rows that could not be read. Only deleted rows have a `deletedAt` that can be a key, so that the
 * index holds them alone.
 */
export const createFirstStores = (database: IDBDatabase): void => {
  database.createObjectStore('records', { keyPath: 'id' });
  database.createObjectStore('summaries', { keyPath: 'id' }).createIndex('deletedAt', 'deletedAt');
  database.createObjectStore('corrections', { keyPath: 'id' });
  database.createObjectStore('unread', { autoIncrement: true });
};
