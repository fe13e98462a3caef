import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { BACKUP_VALUES } from '../../../src/model/backup.ts';
import {
  backupText,
  correctionsOf,
  readItems,
  savedPosting,
  sealedText,
} from '../../storage/backup-lines.ts';
import { fuzzKind } from '../kind.ts';
import { hostileText } from '../pieces.ts';

const WHOLE = await backupText([savedPosting('a'), savedPosting('b')], [correctionsOf('a')]);
const BYTES = new TextEncoder().encode(WHOLE);
const ITEMS = [
  { kind: 'posting', value: savedPosting('a') },
  { kind: 'posting', value: savedPosting('constructor', { mergedInto: 'a' }) },
  { kind: 'corrections', value: correctionsOf('b') },
];

/** Bytes of a good backup that were changed, or lines that bear right checksums and hold anything. */
type Backup =
  | { readonly flips: readonly (readonly [at: number, value: number])[]; readonly cut: number | null }
  | { readonly lines: readonly string[] };

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileText(3),
  fc.constantFrom(1e308, -1, '9999-12-31T00:00:00.000Z', {}, []),
);

/** Every path in a value, as the keys that lead there. */
function pathsOf(of: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof of !== 'object' || of === null) return [path];
  return [path, ...Object.entries(of).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

const changedAt = (of: unknown, [key, ...rest]: readonly string[], put: unknown): unknown => {
  if (key === undefined) return put;
  const copy = Array.isArray(of) ? [...of] : { ...(of as object) };
  Reflect.set(copy, key, changedAt(Reflect.get(copy, key), rest, put));
  return copy;
};

const line = fc.tuple(fc.constantFrom(...ITEMS), fc.nat(100_000), value).map(([item, at, put]) => {
  const paths = pathsOf(item);
  return JSON.stringify(changedAt(item, paths[at % paths.length] ?? [], put));
});
const anyLine = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: value.map((one) => JSON.stringify({ kind: 'posting', value: one })) },
  { weight: 1, arbitrary: value.map((one) => JSON.stringify({ kind: one })) },
);

async function check(backup: Backup): Promise<void> {
  if ('lines' in backup) return checkItems(await readItems(sealedText(backup.lines)));
  const bytes = BYTES.slice(0, backup.cut ?? BYTES.length);
  for (const [at, to] of backup.flips) if (at < bytes.length) bytes[at] = to;
  // Without its last line end a file still holds all that it held.
  const isSame = bytes.length >= BYTES.length - 1 && bytes.every((byte, at) => byte === BYTES[at]);
  const [first] = await readItems(bytes);
  assert.equal(typeof first === 'string', !isSame, 'a changed file was read as whole');
}

/** Whatever is read, what it calls readable has the shape that the stores take; all else is aside or a refusal. */
function checkItems(read: Awaited<ReturnType<typeof readItems>>): void {
  const [first] = read;
  if (typeof first === 'string') return;
  for (const item of read as Exclude<typeof read, readonly [string, number | null]>)
    if (item.kind !== 'unreadable')
      assert.ok(v.is(BACKUP_VALUES[item.kind], item.value), `${item.kind} of another shape`);
}

/** Backups that were damaged, or written by somebody else. */
export const backups = fuzzKind<Backup>({
  name: 'backups',
  share: 5,
  inputs: fc.oneof(
    fc.record({
      flips: fc.array(fc.tuple(fc.nat(BYTES.length), fc.nat(255)), { maxLength: 4 }),
      cut: fc.option(fc.nat(BYTES.length), { freq: 2 }),
    }),
    fc.record({ lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }) }),
  ),
  check,
});
