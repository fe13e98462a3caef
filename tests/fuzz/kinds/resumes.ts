import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadReadingPack } from '../../../data/pack.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import { createResumeReader } from '../../../src/resume/read-resume.ts';
import { TODAY } from '../../resume/people.ts';
import { fuzzKind } from '../kind.ts';
import { textOfPieces } from '../pieces.ts';

const pack = await loadReadingPack();
const reader = createResumeReader(pack);
const skillIds = new Set(pack.skills.map(({ id }) => id));

/** Files that people have, a PDF seldom: reading one takes as long as a hundred texts. */
const FILES = ['grc.txt', 'german-windows.txt', 'student.txt', 'privacy.json'];
const SLOW_FILES = ['privacy.docx', 'german-table.docx', 'student-rows.pdf'];
const bytesOf = new Map(
  [...FILES, ...SLOW_FILES].map((file) => [
    file,
    readFileSync(new URL(`../../resume/files/${file}`, import.meta.url)),
  ]),
);

/** What a damaged disk, a broken download or a hand with an editor does to a file. */
interface Damage {
  /** Where, as a share of the file. */
  readonly at: number;
  readonly remove: number;
  readonly put: readonly number[];
}

type Resume = { readonly text: string } | { readonly file: string; readonly damages: readonly Damage[] };

const LINES = [
  ...[
    'Experience\n',
    'Berufserfahrung\n',
    'Skills\n',
    'Education\n',
    '\n',
    '- ',
    '• ',
    'Security Engineer, Acme GmbH\n',
  ],
  ...[
    '2019 – present',
    '03/2020 - 11/2024',
    'Jan 2018 to Dec 2020',
    'seit 2021',
    '2020-13',
    '99/9999',
    '2024 – 2019',
    '1.5.2020',
  ],
  ...[
    'Python',
    'AWS',
    'OSCP',
    'threat modeling',
    'Kubernetes',
    ', ',
    ' | ',
    'B.Sc. Computer Science',
    '5 years of ',
    ':',
    '\t',
  ],
];
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.nat(3), fc.nat(2_000)),
  put: fc.array(fc.nat(255), { maxLength: 6 }),
});
const damaged = (files: readonly string[]) =>
  fc.record({ file: fc.constantFrom(...files), damages: fc.array(damage, { maxLength: 4 }) });

function damagedBytes(file: string, damages: readonly Damage[]): Uint8Array<ArrayBuffer> {
  let bytes = [...(bytesOf.get(file) ?? [])];
  for (const { at, remove, put } of damages) {
    const from = Math.floor(at * bytes.length);
    bytes = [...bytes.slice(0, from), ...put, ...bytes.slice(from + remove)];
  }
  return new Uint8Array(bytes);
}

async function check(resume: Resume): Promise<void> {
  const file = 'text' in resume ? resume.text : damagedBytes(resume.file, resume.damages);
  const text = await readDocument(new Blob([file]), () => undefined);
  if (!text.ok) return assert.match(text.error.code, /^resume-/);
  const { skills, years, currentRole } = reader.read(text.value, TODAY);
  assert.ok(
    skills.every(({ id }) => skillIds.has(id)),
    'a skill that the pack lacks',
  );
  assert.equal(new Set(skills.map(({ id }) => id)).size, skills.length, 'a skill twice');
  for (const [field, count] of Object.entries(years))
    assert.ok(
      count === null || (count >= 0 && count <= 80 && Number.isInteger(count * 2)),
      `${field}: ${count}`,
    );
  assert.ok(currentRole === null || currentRole.trim() !== '', 'a role without words');
}

/** Texts like résumés, and files of résumés that something happened to. */
export const resumes = fuzzKind<Resume>({
  name: 'resumes',
  share: 5,
  inputs: fc.oneof(
    { weight: 60, arbitrary: fc.record({ text: textOfPieces(LINES, 40) }) },
    { weight: 38, arbitrary: damaged(FILES) },
    { weight: 2, arbitrary: damaged(SLOW_FILES) },
  ),
  check,
});
