/**
 * Version 4, Milepost 0.1: a saved review is a record of version 2, and its list row holds what an answer to a person is
 * made from: each skill's own group of alternatives, gates, codes of warnings, and the person's corrections beside the
 * answers. Rows of an unknown shape stay as they are. A record of version 1 is reviewed again from its text once the
 * pages of the extension are open; until then what it could not say is null or empty.
 */
export const storeSecondRecords = (_database: IDBDatabase, transaction: IDBTransaction): void => {
  const records = transaction.objectStore('records');
  const keys = records.openKeyCursor();
  keys.onsuccess = () => {
    const cursor = keys.result;
    if (cursor === null) return;
    // The steps before this one are under way in the same transaction, a record ahead: a row that the cursor itself
    // handed out would lack what they are about to write.
    const request = records.get(cursor.primaryKey);
    request.onsuccess = () => {
      const record = asSecondRecord(request.result);
      if (record === request.result) return;
      records.put(record);
      renewSummary(transaction, record as Row);
    };
    cursor.continue();
  };
};

type Row = Record<string, unknown>;

const FIRST = 'milepost.review/1';
const SECOND = 'milepost.review/2';

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** The saved posting with its review in version 2; what holds no review of version 1 is handed back itself. */
export const asSecondRecord = (saved: unknown): unknown =>
  isRow(saved) && isRow(saved.review) && saved.review.schema === FIRST
    ? { ...saved, review: secondReview(saved.review) }
    : saved;

const secondReview = (review: Row): Row => ({
  ...review,
  schema: SECOND,
  listed: [],
  formOf: null,
  posting: isRow(review.posting) ? { ...review.posting, blocks: [] } : review.posting,
  nearest: null,
  years: isRow(review.years) ? { ...review.years, because: 'asked-for' } : review.years,
  observedPay: null,
  gates: [],
  doubts: [],
});

const ANSWERS = [
  'domain',
  'track',
  'role',
  'level',
  'levelConfidence',
  'nearest',
  'years',
  'salary',
  'band',
  'pay',
  'anyOf',
  'gates',
] as const;

const renewSummary = (transaction: IDBTransaction, saved: Row): void => {
  const summaries = transaction.objectStore('summaries');
  const request = summaries.get(String(saved.id));
  request.onsuccess = () => {
    const { result: summary } = request;
    if (!isRow(summary) || !isRow(saved.review)) return;
    const { review } = saved;
    const corrected = transaction.objectStore('corrections').get(String(saved.id));
    corrected.onsuccess = () => {
      const answers = Object.fromEntries(ANSWERS.map((name) => [name, review[name]]));
      summaries.put({
        ...summary,
        ...answers,
        skills: skillsOf(review),
        warningCodes: warningCodesOf(review),
        corrections: correctionsOf(corrected.result),
      });
    };
  };
};

const skillsOf = ({ skills }: Row): Row[] =>
  (Array.isArray(skills) ? skills.filter(isRow) : []).map(({ id, name, need, years, anyOf }) => ({
    id,
    name,
    need,
    years,
    anyOf,
  }));

const warningCodesOf = ({ warnings }: Row): unknown[] => [
  ...new Set((Array.isArray(warnings) ? warnings.filter(isRow) : []).map(({ code }) => code)),
];

const correctionsOf = (row: unknown): Row => {
  const { role = null, level = null, skills = {} } = isRow(row) ? row : {};
  return { role, level, skills };
};
