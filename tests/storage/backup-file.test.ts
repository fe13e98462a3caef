import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { readBackup } from '../../src/storage/backup/read-backup.ts';
import { LONGEST_ROW } from '../../src/storage/row-size.ts';
import {
  backupText,
  correctionsOf,
  readItems,
  savedPosting,
  sealedText,
  writtenBackup,
} from './backup-lines.ts';

const POSTINGS = ['a', 'b', 'c'].map((id) => savedPosting(id));
const CORRECTIONS = [correctionsOf('a')];
const PROFILE = { ...EMPTY_PROFILE, skills: { python: 'strong' as const }, goalsDone: ['goal-1'] };
const whole = await backupText(POSTINGS, CORRECTIONS, PROFILE);
const lines = whole.trimEnd().split('\n');
const withLine = (at: number, line: string) =>
  lines.map((one, index) => (index === at ? line : one)).join('\n');
const change = (at: number, from: string, to: string) => withLine(at, (lines[at] ?? '').replace(from, to));
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const posting = (value: unknown) => JSON.stringify({ kind: 'posting', value });

describe('a backup', () => {
  const items = [
    { kind: 'profile', value: PROFILE },
    ...CORRECTIONS.map((value) => ({ kind: 'corrections', value })),
    ...POSTINGS.map((value) => ({ kind: 'posting', value })),
  ];
  it('reads as it was written', async () => {
    expect(await readItems(whole)).toEqual(items);
  });

  it('reads the same in chunks of any size, which may cut a letter', async () => {
    for (const size of [1, 2, 3, 7, 1_000]) expect(await readItems(whole, size)).toEqual(items);
  });

  it('reads with a byte order mark, the line ends of Windows and empty lines', async () => {
    expect(await readItems(`\uFEFF${whole.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(items);
  });

  it('keeps fields that this release does not know', async () => {
    const later = { ...savedPosting('a'), rating: 5, review: { ...savedPosting('a').review, mood: 'good' } };
    expect(await readItems(await backupText([later]))).toContainEqual({ kind: 'posting', value: later });
  });

  it('of nothing is read as nothing but the profile', async () => {
    expect(await readItems(await backupText([]))).toEqual([{ kind: 'profile', value: EMPTY_PROFILE }]);
  });

  it('counts in its first line what it holds', async () => {
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      schema: 'milepost.backup/2',
      lines: 5,
      postings: 3,
      corrections: 1,
      unreadable: 0,
      leftOut: 0,
    });
  });

  it('is refused wherever it is cut off', async () => {
    const cut = fc.integer({ min: 0, max: whole.trimEnd().length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (at) => {
        const [code] = await readItems(whole.slice(0, at));
        expect(['cut-off', 'damaged-line', 'not-a-backup']).toContain(code);
      }),
      { numRuns: 200 },
    );
  });
});

describe('rows that cannot be read', () => {
  const damaged = { id: 'x', review: 'not a review' };
  const parts = {
    postings: [savedPosting('a'), damaged],
    corrections: [{ id: 'y', level: 'grand' }],
    profile: null,
    unread: [{ store: 'records', keptAt: '2026-11-01T08:00:00.000Z', value: 7 }, 'of no known shape'],
    unreadProfiles: [{ keptAt: '2026-11-02T08:00:00.000Z', version: 9, value: { skills: 3 } }],
  };

  it('travel as they are, and are counted in the first line', async () => {
    const { bytes: file, counts } = await writtenBackup(parts);
    expect(counts).toEqual({ postings: 1, corrections: 0, unreadable: 5, leftOut: 0 });
    const [head] = new TextDecoder().decode(file).split('\n');
    expect(JSON.parse(head ?? '')).toMatchObject({ lines: 6, postings: 1, unreadable: 5 });
    expect(await readItems(file)).toMatchObject([
      { kind: 'unreadable', store: 'profile', keptAt: null, value: parts.unreadProfiles[0] },
      { kind: 'unreadable', store: 'corrections', keptAt: null, value: parts.corrections[0] },
      { kind: 'posting', value: { id: 'a' } },
      { kind: 'unreadable', store: 'records', keptAt: null, value: damaged },
      { kind: 'unreadable', store: 'records', keptAt: '2026-11-01T08:00:00.000Z', value: 7 },
      { kind: 'unreadable', store: 'unread', keptAt: null, value: 'of no known shape' },
    ]);
  });

  it.each([
    ['with a field by the name of a prototype', { ...savedPosting('a'), x: JSON.parse('{"__proto__":{}}') }],
    ['without an id', { ...savedPosting('a'), id: undefined }],
    ['that is null', null],
    ['that is a text', 'x'],
  ])('do not cost the backup: one %s', async (_, value) => {
    const read = await readItems(sealedText([posting(value), posting(savedPosting('b'))]));
    expect(read).toMatchObject([{ kind: 'unreadable', store: 'records' }, { kind: 'posting' }]);
  });

  it('are none for a field by the name of a constructor', async () => {
    const value = { ...savedPosting('a'), rating: { constructor: 1 } };
    expect(await readItems(await backupText([value]))).toMatchObject([{}, { kind: 'posting', value }]);
  });
});

describe('a row that is too large for a line', () => {
  const large = (length: number) => {
    const empty = savedPosting('large', { notes: '' });
    return { ...empty, notes: '€'.repeat(length - JSON.stringify(empty).length) };
  };

  it('is left out and counted, and the backup is whole with the others', async () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    const { bytes: file, counts } = await writtenBackup({
      postings: [savedPosting('a'), large(LONGEST_ROW + 1), { id: 'n', count: 1n }, circle],
    });
    expect(counts).toEqual({ postings: 1, corrections: 0, unreadable: 0, leftOut: 3 });
    expect(await readItems(file)).toMatchObject([{ kind: 'profile' }, { kind: 'posting' }]);
  });

  it('is longer than any that may be stored: the longest travels', async () => {
    const { bytes: file, counts } = await writtenBackup({ postings: [large(LONGEST_ROW)] });
    expect(counts).toEqual({ postings: 1, corrections: 0, unreadable: 0, leftOut: 0 });
    const kinds = ((await readItems(file)) as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(['profile', 'posting']);
  });
});

describe('a file that is no whole backup is refused, with the line to blame', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const FIRST_HEAD = '{"schema":"milepost.backup/1","madeAt":"2026-11-26T10:00:00.000Z"}';
  const FILES: [name: string, file: string | Uint8Array, code: string, line?: number][] = [
    ['an empty file', '', 'not-a-backup'],
    ['white space', ' \n\n\t\n', 'not-a-backup'],
    ['a text', 'Dear diary,\ntoday', 'not-a-backup'],
    ['a page', '<!doctype html><title>Backup</title>', 'not-a-backup'],
    ['a table of values', 'title,company\nAI Auditor,Harbor Bank\n', 'not-a-backup'],
    ['JSON of something else', '{"name":"milepost"}', 'not-a-backup'],
    ['a JSON number', '7', 'not-a-backup'],
    ['JSON null', 'null', 'not-a-backup'],
    ['a JSON list', '[1,2]', 'not-a-backup'],
    ['a review record', JSON.stringify(POSTINGS[0]?.review), 'not-a-backup'],
    ['a first head without a moment', '{"schema":"milepost.backup/1"}', 'not-a-backup'],
    ['a first head whose moment is none', FIRST_HEAD.replace('2026-11-26T10', 'yesterday'), 'not-a-backup'],
    ['a backup of another program', FIRST_HEAD.replace('milepost', 'waypost'), 'not-a-backup'],
    ['a backup that calls itself an older one', whole.replace('backup/2', 'backup/1'), 'not-a-backup'],
    ['a newer backup', whole.replace('backup/2', 'backup/3'), 'newer-backup'],
    ['a far newer backup', FIRST_HEAD.replace('backup/1', 'backup/12'), 'newer-backup'],
    ['a head without a checksum', FIRST_HEAD.replace('backup/1', 'backup/2'), 'damaged-line', 1],
    ['a head that counts in words', sealedText([], { lines: 'five' as never }), 'damaged-line', 1],
    ['a head alone', `${lines[0]}\n`, 'cut-off'],
    ['a backup that lost its last line', lines.slice(0, -1).join('\n'), 'cut-off'],
    ['a backup that lost a line', lines.toSpliced(3, 1).join('\n'), 'cut-off'],
    [
      'a backup with two lines swapped',
      [...lines.slice(0, 3), lines[4], lines[3], lines[5]].join('\n'),
      'cut-off',
    ],
    [
      'a line of another backup',
      sealedText([posting(savedPosting('a'))], { checksum: '00000000' }),
      'cut-off',
    ],
    ['a backup cut within a line', whole.slice(0, whole.indexOf('"tags"')), 'damaged-line', 4],
    ['a backup cut within the head', whole.slice(0, 20), 'not-a-backup'],
    ['something behind the end', `${whole}${lines[3]}`, 'damaged-line', 7],
    ['two backups in one file', whole + whole, 'damaged-line', 7],
    ['the same posting twice', sealedText([1, 2].map(() => posting(savedPosting('a')))), 'duplicate', 3],
    [
      'two profiles',
      sealedText([1, 2].map(() => JSON.stringify({ kind: 'profile', value: PROFILE }))),
      'duplicate',
      3,
    ],
    ['a line that is no JSON', withLine(3, 'posting a'), 'damaged-line', 4],
    ['a sealed line that is no JSON', sealedText(['{"kind":}']), 'damaged-line', 2],
    ['a line of another kind', sealedText(['{"kind":"secret","value":1}']), 'damaged-line', 2],
    ['a line without a kind', sealedText(['{"value":1}']), 'damaged-line', 2],
    ['a changed note', change(3, 'call back', 'call  back'), 'damaged-line', 4],
    ['brackets a hundred thousand deep', withLine(3, deep(100_000)), 'damaged-line', 4],
    ['sealed brackets without an end', sealedText([`{"kind":${'['.repeat(100_000)}}`]), 'damaged-line', 2],
    ['a head of brackets', deep(100_000), 'not-a-backup'],
    ['zeros', new Uint8Array(10_000), 'not-a-backup'],
    ['UTF-16', utf16(whole), 'not-a-backup'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], [...utf16('{}\n')]), 'wrong-encoding'],
    ['Latin letters of one byte', bytes(FIRST_HEAD, '\n{"kind":"caf', [0xe9], '"}'), 'wrong-encoding'],
    ['a packed archive', bytes('PK', [3, 4, 20, 0, 8, 0, 0x8d, 0xff]), 'wrong-encoding'],
    ['a line of thirty million letters', `${lines[0]}\n${'x'.repeat(30_000_000)}`, 'line-too-long'],
  ];

  it.each(FILES)('%s', async (_, file, code, line) => {
    expect(await readItems(file)).toEqual([code, line ?? null]);
  });
});

it('a file of 200 MB that is no backup is refused after its first megabytes', async () => {
  const MEGABYTE = new Uint8Array(1_000_000).fill(120);
  let read = 0;
  async function* chunks() {
    for (; read < 200; read += 1) yield MEGABYTE;
  }
  await expect(readBackup(chunks()).next()).rejects.toMatchObject({ code: 'not-a-backup' });
  expect(read).toBeLessThan(10);
});
