import { StorageRefusal } from './failures.ts';

/**
 * The most that one stored row may hold, as UTF-16 code units of its JSON text. A line of a backup holds one row, so
 * that the limit of a line follows from it: what is stored can be backed up and restored. A thousand times what a long
 * posting takes, and little enough for the memory of any machine.
 */
export const LONGEST_ROW = 8_000_000;

/** What is marked later, a deletion or copies for example, is never refused: saving and noting leave it this room. */
const ROOM_FOR_MARKS = 1_000_000;

/** The JSON text of a row; null where it has none or takes more than a row may hold. */
export const rowText = (row: unknown): string | null => {
  try {
    const text: string | undefined = JSON.stringify(row);
    return text === undefined || text.length > LONGEST_ROW ? null : text;
  } catch {
    // In circles, too deep, longer than any text can be, or with a value that JSON lacks.
    return null;
  }
};

const lengthOf = (row: unknown): number => {
  try {
    return JSON.stringify(row).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

/**
 * Whether a row is larger than saving, noting and correcting may make it. One that an older release stored so large may
 * shrink.
 */
export const isTooLarge = (row: unknown, before: unknown = null): boolean => {
  const length = lengthOf(row);
  return length > LONGEST_ROW - ROOM_FOR_MARKS && length > lengthOf(before);
};

/** Refuses with "too-large" what is; see `isTooLarge`. */
export const refuseTooLarge = (row: unknown, before: unknown = null): void => {
  if (isTooLarge(row, before)) throw new StorageRefusal('too-large');
};
