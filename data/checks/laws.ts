import { problem, type Records } from './records.ts';

/** Ids of skills that are filed as frameworks and are no standards: software, benchmarks, and the word for all standards. */
const NO_STANDARDS: ReadonlySet<string> = new Set([
  'agentharm',
  'agntcy',
  'cybench',
  'cybersecurity-frameworks',
  'dotnet',
  'fastapi',
  'javascript-frameworks',
  'node-js',
  'python-web-frameworks',
  'react',
  'ruby-on-rails',
  'spring',
]);

/** Laws and standards of the lexicon of which the pack does not say how they stand, and replaced ones without a successor. */
export function findUnknownLaws({ laws, skills }: Records): string[] {
  const known = new Set(laws.map(({ record }) => record.id));
  const silent = skills.filter(
    ({ record: { id, kind } }) =>
      (kind === 'regulation' || kind === 'framework') && !known.has(id) && !NO_STANDARDS.has(id),
  );
  const orphans = laws.filter(
    ({ record: { is, replacedBy } }) => is === 'replaced' && replacedBy.length === 0,
  );
  return [
    ...silent.map((skill) => problem(skill, 'is a law or standard of which no record says how it stands')),
    ...orphans.map((law) => problem(law, 'is replaced by nothing')),
  ];
}
