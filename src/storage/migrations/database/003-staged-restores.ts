/**
 * Version 3, Milepost 0.1: a place where the things of a backup wait, by restore, until a person has seen what they
 * would change. They go to their stores in one transaction.
 */
export const addStagedRestores = (database: IDBDatabase): void => {
  database.createObjectStore('staged', { autoIncrement: true }).createIndex('restore', 'restore');
};
