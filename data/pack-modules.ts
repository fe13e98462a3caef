import { loadCourseFiles } from './course-files.ts';
import { loadPackFiles } from './pack-files.ts';
import { packText } from './pack-plugin.ts';
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
export function packFiles(parts: object): Promise<string> {
  const told = Object.entries(parts).map(([part, records]) => [part, withoutSources(part, records)]);
  return packText(Object.fromEntries(told));
}

/** By the name of a module in `data/`: what a bundle holds in its place. */
export async function packModules(): Promise<Readonly<Record<string, string>>> {
  const [{ skills, ...files }, plans, courses] = await Promise.all([
    loadPackFiles(),
    loadPlanFiles(),
    loadCourseFiles(),
  ]);
  const unsourced = skills.map((skill) => ({ ...skill, source: '' }));
  const [pack, plan, course] = await Promise.all([
    packFiles({ ...files, skills: packLexicon(unsourced) }),
    packFiles(plans),
    packFiles(courses),
  ]);
  const unpack = "import { unpackFiles } from './packed-files.ts';\n";
  return {
    'pack-files.ts': `${unpack}import { unpackLexicon } from './packed-lexicon.ts';
export const loadPackFiles = async () => {
  const { skills, ...files } = await unpackFiles('${pack}');
  return { ...files, skills: unpackLexicon(skills) };
};`,
    'plan-files.ts': `${unpack}export const loadPlanFiles = () => unpackFiles('${plan}');`,
    'course-files.ts': `${unpack}export const loadCourseFiles = () => unpackFiles('${course}');`,
  };
}

if (import.meta.main) process.stdout.write(JSON.stringify(await packModules()));
