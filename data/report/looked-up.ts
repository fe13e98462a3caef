import type { Checked } from '../../src/model/record-parts.ts';
import type { DataFiles } from '../data-files.ts';
import { objectsIn } from './objects.ts';

/** Days after which a fact is worth looking up again: laws and examinations change by the half year. */
const FACTS_LAST = 180;
const DAY_MS = 86_400_000;

/** A record that says when it was looked up. */
interface LookedUp {
  readonly file: string;
  readonly id: string;
  readonly checked: Pick<Checked, 'on' | 'confirmed'>;
}

/** What the records of one file say of when they were looked up. */
interface FileCheck {
  readonly file: string;
  readonly confirmed: number;
  readonly unconfirmed: number;
  /** The oldest and the newest day, ISO. */
  readonly first: string;
  readonly last: string;
  /** Ids of the records that were looked up more than 180 days ago. */
  readonly aged: readonly string[];
}

/**
 * Which facts were looked up when, by file.
 * @param today ISO date by which the age is reckoned.
 */
export function lookedUpByFile(files: DataFiles, today: string): FileCheck[] {
  const byFile = Map.groupBy(lookedUp(files), ({ file }) => file);
  return [...byFile].map(([file, records]) => {
    const days = records.map(({ checked }) => checked.on).sort();
    return {
      file,
      confirmed: records.filter(({ checked }) => checked.confirmed).length,
      unconfirmed: records.filter(({ checked }) => !checked.confirmed).length,
      first: days[0] ?? '',
      last: days.at(-1) ?? '',
      aged: records.filter(({ checked }) => ageInDays(checked.on, today) > FACTS_LAST).map(({ id }) => id),
    };
  });
}

const ageInDays = (day: string, today: string): number =>
  Math.floor((Date.parse(today) - Date.parse(day)) / DAY_MS);

/** Every record with `checked`; a day alone, as of a published list, counts as confirmed. */
function lookedUp(files: DataFiles): LookedUp[] {
  return [...files].flatMap(([file, content]) =>
    objectsIn(content).flatMap((record): LookedUp[] => {
      const { checked } = record;
      const id = String(record.id ?? record.name ?? file);
      if (typeof checked === 'string') return [{ file, id, checked: { on: checked, confirmed: true } }];
      return checked === undefined ? [] : [{ file, id, checked: checked as Checked }];
    }),
  );
}
