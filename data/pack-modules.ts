import { deflateRawSync } from 'node:zlib';
import { loadCourseFiles } from './course-files.ts';
import { loadPackFiles } from './pack-files.ts';
import { packLexicon } from './packed-lexicon.ts';
import { loadPlanFiles } from './plan-files.ts';

/** Where a record comes from is for those who edit it. A band tells its stage's source, and the roadmap page a roadmap's. */
const TOLD_SOURCES = new Set(['stages', 'roadmaps']);

/** The records of a part without what nothing reads at run time. */
const withoutSources = (part: string, records: unknown): unknown =>
  TOLD_SOURCES.has(part)
    ? records
    : JSON.parse(
        JSON.stringify(records, (key, value) =>
          key === 'source' ? '' : key === 'fromGuide' ? undefined : value,
        ),
      );

/** Packs parts of the career pack into one text, which `unpackFiles` gives back. */
export function packFiles(parts: object): string {
  const told = Object.entries(parts).map(([part, records]) => [part, withoutSources(part, records)]);
  return deflateRawSync(JSON.stringify(Object.fromEntries(told)), { level: 9 }).toString('base64');
}

/** By the name of a module in `data/`: what a bundle holds in its place. */
export async function packModules(): Promise<Readonly<Record<string, string>>> {
  const [{ skills, ...files }, plans, courses] = await Promise.all([
    loadPackFiles(),
    loadPlanFiles(),
    loadCourseFiles(),
  ]);
  const unsourced = skills.map((skill) => ({ ...skill, source: '' }));
  const unpack = "import { unpackFiles } from './packed-files.ts';\n";
  return {
    'pack-files.ts': `${unpack}import { unpackLexicon } from './packed-lexicon.ts';
export const loadPackFiles = async () => {
  const { skills, ...files } = await unpackFiles('${packFiles({ ...files, skills: packLexicon(unsourced) })}');
  return { ...files, skills: unpackLexicon(skills) };
};`,
    'plan-files.ts': `${unpack}export const loadPlanFiles = () => unpackFiles('${packFiles(plans)}');`,
    'course-files.ts': `${unpack}export const loadCourseFiles = () => unpackFiles('${packFiles(courses)}');`,
  };
}

if (import.meta.main) process.stdout.write(JSON.stringify(await packModules()));
