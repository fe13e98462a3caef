import * as v from 'valibot';
import {
  BACKUP_SCHEMA_ID,
  BackupHeaderSchema,
  type BackupItem,
  type BackupLine,
  BackupLineSchema,
} from '../../model/backup.ts';
import { BackupRefusal } from './problems.ts';
import { textLines } from './text-lines.ts';

/** A thing of a backup with the progress of reading. */
export interface ReadItem {
  /** As it stands in the file, fields that this release does not know included; its known fields have been checked. */
  readonly item: BackupItem;
  readonly bytesRead: number;
}

/**
 * The things of a backup in the order of the file. Nothing is repaired: a file that is cut off, damaged, foreign, newer
 * or that holds a posting twice throws a `BackupRefusal`, at the latest at its end.
 */
export async function* readBackup(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadItem> {
  const seen = new Set<string>();
  let at = 0;
  let isEnded = false;
  for await (const { text, bytesRead } of textLines(chunks)) {
    at += 1;
    if (at === 1) checkHeader(text);
    else if (isEnded) throw new BackupRefusal('damaged-line', at);
    else {
      const line = parseLine(text, at);
      // The header is no thing of the backup, and neither is the end.
      if (line.kind === 'end') isEnded = isWhole(line.lines, at - 2);
      else {
        checkUnique(line, seen, at);
        yield { item: line, bytesRead };
      }
    }
  }
  if (!isEnded) throw new BackupRefusal(at === 0 ? 'not-a-backup' : 'cut-off');
}

/** Where nothing is known of the file yet, what cannot be read is foreign rather than damaged. */
function checkHeader(text: string): void {
  const header = parseJson(text);
  if (v.safeParse(BackupHeaderSchema, header).success) return;
  const schema = (header as { schema?: unknown } | null | undefined)?.schema;
  const [name] = BACKUP_SCHEMA_ID.split('/');
  const isOurs = typeof schema === 'string' && schema.startsWith(`${name}/`);
  throw new BackupRefusal(isOurs && schema !== BACKUP_SCHEMA_ID ? 'newer-backup' : 'not-a-backup');
}

function parseLine(text: string, at: number): BackupLine {
  const line = parseJson(text);
  if (line === undefined || !v.safeParse(BackupLineSchema, line).success) {
    throw new BackupRefusal('damaged-line', at);
  }
  return line as BackupLine;
}

/** Fields by these names would change what an object is rather than what it holds: no Milepost writes them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** A line that may hold one, plain or spelt by escapes; looking at every field of every line would take five times as long. */
const SUSPECT = /"(?:__proto__|constructor|prototype)"|\\u00/;

/** Undefined for what is no JSON, is nested too deeply to be read, or holds a forbidden field. */
function parseJson(text: string): unknown {
  try {
    return SUSPECT.test(text) ? JSON.parse(text, refuseForbidden) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseForbidden(key: string, value: unknown): unknown {
  if (FORBIDDEN.has(key)) throw new SyntaxError(key);
  return value;
}

function checkUnique(item: BackupItem, seen: Set<string>, at: number): void {
  const key = item.kind === 'profile' ? item.kind : `${item.kind} ${item.value.id}`;
  if (seen.has(key)) throw new BackupRefusal('duplicate', at);
  seen.add(key);
}

function isWhole(promised: number, found: number): true {
  if (promised !== found) throw new BackupRefusal('cut-off');
  return true;
}
