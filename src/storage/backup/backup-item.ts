import * as v from 'valibot';
import {
  BACKUP_STORES,
  BACKUP_VALUES,
  type BackupItem,
  type BackupLine,
  BackupLineSchema,
} from '../../model/backup.ts';
import { asSecondRecord } from '../migrations/database/004-second-record.ts';
import { LONGEST_ROW } from '../row-size.ts';
import { LONGEST_ENVELOPE } from './byte-lines.ts';
import { BackupRefusal } from './problems.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a line. Throws the refusal "wrong-encoding". */
export function textOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BackupRefusal('wrong-encoding');
  }
}

/** Undefined for what is no JSON, or is nested too deeply to be read. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The thing in a line below the head. Throws the refusal "damaged-line" for what no Milepost writes. */
export function itemOf(text: string, at: number): BackupItem {
  const line = parseJson(text);
  if (!v.is(BackupLineSchema, line)) throw new BackupRefusal('damaged-line', at);
  const value = line.kind === 'posting' ? asSecondRecord(line.value) : line.value;
  if (line.kind === 'unreadable') return { kind: line.kind, store: line.store, keptAt: line.keptAt, value };
  // Only older releases stored more than a row may hold.
  const fits = text.length <= LONGEST_ROW + LONGEST_ENVELOPE;
  // The row itself goes on, not what was parsed of it: a field that a newer release wrote must outlive the file.
  const item = { kind: line.kind, value };
  if (fits && !holdsForbidden(text) && isReadable(item)) return item;
  return { kind: 'unreadable', store: BACKUP_STORES[line.kind], keptAt: null, value };
}

const isReadable = (
  item: Exclude<BackupLine, { kind: 'unreadable' }>,
): item is Exclude<BackupItem, { kind: 'unreadable' }> => v.is(BACKUP_VALUES[item.kind], item.value);

/** A field by this name would change what an object is rather than what it holds: no Milepost writes one. */
const FORBIDDEN = '__proto__';
/** A line that may hold it, plain or spelt by escapes; looking at every field of every line would take five times as long. */
const SUSPECT = /"__proto__"|\\u00/;

function holdsForbidden(text: string): boolean {
  if (!SUSPECT.test(text)) return false;
  let isFound = false;
  JSON.parse(text, (key, value) => {
    isFound ||= key === FORBIDDEN;
    return value;
  });
  return isFound;
}

/** Whether this posting, these corrections or a profile came before; `seen` notes it. Unreadable rows may be alike. */
export function isRepeated(item: BackupItem, seen: Set<string>): boolean {
  if (item.kind === 'unreadable') return false;
  const key = item.kind === 'profile' ? item.kind : `${item.kind} ${item.value.id}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
