import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { readBackup } from '../../src/storage/backup/read-backup.ts';
import { backupText, correctionsOf, HEADER, readItems, savedPosting } from './backup-lines.ts';

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

  it('reads with the line ends of Windows and with empty lines', async () => {
    expect(await readItems(`${whole.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(items);
  });

  it('keeps fields that this release does not know', async () => {
    const later = { ...savedPosting('a'), rating: 5, review: { ...savedPosting('a').review, mood: 'good' } };
    expect(await readItems(await backupText([later]))).toContainEqual({ kind: 'posting', value: later });
  });

  it('of nothing is read as nothing but the profile', async () => {
    expect(await readItems(await backupText([]))).toEqual([{ kind: 'profile', value: EMPTY_PROFILE }]);
  });

  it('is refused wherever it is cut off', async () => {
    const cut = fc.integer({ min: 0, max: whole.trimEnd().length - 1 });
    await fc.assert(
      fc.asyncProperty(cut, async (at) => {
        const read = await readItems(whole.slice(0, at));
        expect(['cut-off', 'damaged-line', 'not-a-backup']).toContain(read[0]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that is no whole backup is refused, with the line to blame', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
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
    ['a header without a moment', '{"schema":"milepost.backup/1"}', 'not-a-backup'],
    ['a header whose moment is none', HEADER.replace('2026-11-26T10', 'yesterday'), 'not-a-backup'],
    ['a backup of another program', HEADER.replace('milepost', 'waypost'), 'not-a-backup'],
    ['a newer backup', whole.replace('backup/1', 'backup/2'), 'newer-backup'],
    ['a far newer backup', HEADER.replace('backup/1', 'backup/12'), 'newer-backup'],
    ['a header alone', HEADER, 'cut-off'],
    ['a backup without its end', lines.slice(0, -1).join('\n'), 'cut-off'],
    ['a backup that lost a line', lines.toSpliced(3, 1).join('\n'), 'cut-off'],
    ['a backup cut within a line', whole.slice(0, whole.indexOf('"tags"')), 'damaged-line', 4],
    ['a backup cut within the header', HEADER.slice(0, 20), 'not-a-backup'],
    ['an end that counts wrongly', change(lines.length - 1, '5', '4'), 'cut-off'],
    ['an end that counts in words', change(lines.length - 1, '5', '"5"'), 'damaged-line', 7],
    ['something behind the end', `${whole}${lines[3]}`, 'damaged-line', 8],
    ['two backups in one file', whole + whole, 'damaged-line', 8],
    ['the same posting twice', lines.toSpliced(4, 0, lines[3] ?? '').join('\n'), 'duplicate', 5],
    ['the same corrections twice', lines.toSpliced(3, 0, lines[2] ?? '').join('\n'), 'duplicate', 4],
    ['two profiles', lines.toSpliced(2, 0, lines[1] ?? '').join('\n'), 'duplicate', 3],
    ['a line that is no JSON', withLine(3, 'posting a'), 'damaged-line', 4],
    ['a line of another kind', change(3, '"kind":"posting"', '"kind":"secret"'), 'damaged-line', 4],
    ['a line without a kind', change(3, '"kind":"posting",', ''), 'damaged-line', 4],
    ['a posting without an id', change(3, '"id":"a"', '"id":""'), 'damaged-line', 4],
    ['a posting whose id is a number', change(3, '"id":"a"', '"id":7'), 'damaged-line', 4],
    ['a posting without a review', withLine(3, '{"kind":"posting","value":{"id":"a"}}'), 'damaged-line', 4],
    ['a review that is a text', change(3, '"review":{', '"review":"x","rest":{'), 'damaged-line', 4],
    ['an unknown status', change(3, '"status":"applied"', '"status":"hired"'), 'damaged-line', 4],
    ['a date that is none', change(3, '2026-11-30', 'soon'), 'damaged-line', 4],
    ['tags that are no list', change(3, '["remote"]', '"remote"'), 'damaged-line', 4],
    ['a posting that is null', withLine(3, '{"kind":"posting","value":null}'), 'damaged-line', 4],
    ['corrections to an unknown level', change(2, '"mid"', '"grand"'), 'damaged-line', 3],
    ['a profile with an unknown level', change(1, '"strong"', '"godlike"'), 'damaged-line', 2],
    [
      'a profile with hours below nothing',
      change(1, '"hoursPerWeek":10', '"hoursPerWeek":-1'),
      'damaged-line',
      2,
    ],
    [
      'a field by the name of a prototype',
      change(3, '"id":"a"', '"__proto__":{"x":1},"id":"a"'),
      'damaged-line',
      4,
    ],
    ['the same spelt by escapes', change(3, '"id":"a"', '"\\u005f_proto__":{},"id":"a"'), 'damaged-line', 4],
    [
      'a field by the name of a constructor',
      change(3, '"id":"a"', '"constructor":{},"id":"a"'),
      'damaged-line',
      4,
    ],
    ['brackets a hundred thousand deep', withLine(3, deep(100_000)), 'damaged-line', 4],
    ['brackets without an end', withLine(3, '['.repeat(100_000)), 'damaged-line', 4],
    ['the header of brackets', deep(100_000), 'not-a-backup'],
    ['zeros', new Uint8Array(10_000), 'not-a-backup'],
    ['UTF-16', utf16(whole), 'not-a-backup'],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], [...utf16(whole)]), 'wrong-encoding'],
    [
      'Latin letters of one byte',
      bytes(lines.slice(0, 3).join('\n'), '\n{"kind":"caf', [0xe9], '"}'),
      'wrong-encoding',
    ],
    ['a packed archive', bytes('PK', [3, 4, 20, 0, 8, 0, 0x8d, 0xff]), 'wrong-encoding'],
    ['a line of nine million letters', `${HEADER}\n${'x'.repeat(9_000_000)}`, 'line-too-long'],
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
  await expect(readBackup(chunks()).next()).rejects.toMatchObject({ code: 'line-too-long' });
  expect(read).toBeLessThan(10);
});
