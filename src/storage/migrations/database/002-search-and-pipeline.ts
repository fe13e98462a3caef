/**
 * Version 2, Milepost 0.1: a posting gains the dates of its steps, a reminder, a history, the word that it has
 * expired, its copies and the day of its erasure; its row gains what a fit is made from; and every posting gains a
 * row of words for the search. Rows of an unknown shape stay as they are.
 */
export const addSearchAndPipeline = (database: IDBDatabase, transaction: IDBTransaction): void => {
  database.createObjectStore('search', { keyPath: 'id' });
  const summaries = transaction.objectStore('summaries');
  // A null is no key: each index holds only the rows that have something there.
  for (const key of ['eraseAt', 'mergedInto', 'savedAt', 'updatedAt']) summaries.createIndex(key, key);
  const request = transaction.objectStore('records').openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (cursor === null) return;
    if (isRow(cursor.value)) {
      cursor.update({ ...cursor.value, ...additions(cursor.value), history: [] });
      transaction.objectStore('search').put(searchRowOf(cursor.value));
      renewSummary(summaries, cursor.value);
    }
    cursor.continue();
  };
};

type Row = Record<string, unknown>;

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const LONGEST_WORD = 40;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** What stands at the end of a path of names; undefined where the path breaks off. */
const at = (row: unknown, ...path: string[]): unknown =>
  path.reduce((value, name) => (isRow(value) ? value[name] : undefined), row);

const rowsAt = (row: unknown, ...path: string[]): Row[] => {
  const value = at(row, ...path);
  return Array.isArray(value) ? value.filter(isRow) : [];
};

const eraseAtOf = (deletedAt: unknown): string | null => {
  const moment = typeof deletedAt === 'string' ? Date.parse(deletedAt) : Number.NaN;
  return Number.isNaN(moment) ? null : new Date(moment + KEPT_MS).toISOString();
};

const additions = (record: Row): Row => ({
  statusDates: {},
  remindOn: null,
  expiredAt: null,
  eraseAt: eraseAtOf(record.deletedAt),
  mergedInto: null,
  keptApart: [],
});

const renewSummary = (summaries: IDBObjectStore, record: Row): void => {
  const request = summaries.get(String(record.id));
  request.onsuccess = () => {
    if (!isRow(request.result)) return;
    const years = new Map(rowsAt(record, 'review', 'skills').map((skill) => [skill.id, skill.years]));
    summaries.put({
      ...request.result,
      ...additions(record),
      validThrough: at(record, 'review', 'posting', 'validThrough') ?? null,
      years: at(record, 'review', 'years') ?? null,
      skills: rowsAt(request.result, 'skills').map((skill) => ({
        ...skill,
        years: years.get(skill.id) ?? null,
      })),
      hasNotes: typeof record.notes === 'string' && record.notes !== '',
      changes: 0,
    });
  };
};

const joined = (parts: readonly unknown[]): string => {
  const text = parts.filter((part) => typeof part === 'string').join('\n');
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = new Set(folded.match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? []);
  return ` ${[...words].filter((word) => word.length <= LONGEST_WORD).join(' ')} `;
};

const listAt = (row: unknown, ...path: string[]): unknown[] => {
  const value = at(row, ...path);
  return Array.isArray(value) ? value : [];
};

const searchRowOf = (record: Row): Row => {
  const { review } = record;
  const skills = rowsAt(review, 'skills').map(({ name }) => name);
  const facts = [at(review, 'posting', 'title'), at(review, 'posting', 'company')];
  const places = listAt(review, 'posting', 'locations');
  return {
    id: record.id,
    words: joined([
      ...facts,
      ...places,
      at(review, 'role', 'title'),
      ...skills,
      at(review, 'posting', 'text'),
    ]),
    noted: joined([...listAt(record, 'tags'), record.notes]),
  };
};
