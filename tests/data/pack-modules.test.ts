import { expect, test } from 'vitest';
import { loadCourseFiles } from '../../data/course-files.ts';
import { loadPackFiles } from '../../data/pack-files.ts';
import { packFiles, packModules } from '../../data/pack-modules.ts';
import { unpackFiles } from '../../data/packed-files.ts';
import { unpackLexicon } from '../../data/packed-lexicon.ts';
import { loadPlanFiles } from '../../data/plan-files.ts';
import type { Phase } from '../../src/model/career-pack.ts';

/** The records as a bundle has them: nothing in it reads where they come from. */
const unsourced = (records: unknown): unknown =>
  JSON.parse(
    JSON.stringify(records, (key, value) =>
      key === 'source' ? '' : key === 'fromGuide' ? undefined : value,
    ),
  );

/** What the packed text in a module gives back. */
const unpackedOf = async (module: string | undefined): Promise<Record<string, unknown>> => {
  const [, packed = ''] = /unpackFiles\('([^']+)'\)/.exec(module ?? '') ?? [];
  return (await unpackFiles(packed)) as Record<string, unknown>;
};

const modules = await packModules();

test('a bundle gives every file of the pack back, without sources but for those of stages', async () => {
  const { skills, ...files } = await unpackedOf(modules['pack-files.ts']);
  const read = await loadPackFiles();
  const { skills: readSkills, stages, ...readFiles } = read;
  expect({ ...files, stages: null }).toEqual({ ...(unsourced(readFiles) as object), stages: null });
  expect(files.stages).toEqual(stages);
  expect(unpackLexicon(String(skills))).toEqual(unsourced(readSkills));
});

test('a bundle gives back roadmaps, certificates and laws whole', async () => {
  const { roadmaps, certificates, units, laws } = await loadPlanFiles();
  const plans = await unpackedOf(modules['plan-files.ts']);
  expect(plans).toEqual({ roadmaps, certificates, units: unsourced(units), laws });
});

test('courses are the roadmaps and certificates with titles and no other texts', async () => {
  const { roadmaps, certificates } = await loadPlanFiles();
  const courses = await unpackedOf(modules['course-files.ts']);
  expect(courses).toEqual(await loadCourseFiles());
  const [roadmap] = (await loadCourseFiles()).roadmaps;
  expect(roadmap).toMatchObject({
    id: roadmaps[0]?.id,
    title: roadmaps[0]?.title,
    weeks: roadmaps[0]?.weeks,
  });
  const shown = ({ id, title, weeks, teaches, milestone }: Phase) => ({
    id,
    title,
    weeks,
    teaches,
    milestone,
  });
  expect(roadmap?.phases.map(shown)).toEqual(
    roadmaps[0]?.phases.map((phase) => shown({ ...phase, milestone: '' })),
  );
  expect((await loadCourseFiles()).certificates.map(({ id, proves }) => ({ id, proves }))).toEqual(
    certificates.map(({ id, proves }) => ({ id, proves })),
  );
});

test('letters of any script survive packing', async () => {
  const parts = { words: ['würde', '任职要求', 'المهام', '😀'] };
  expect(await unpackFiles(await packFiles(parts))).toEqual(parts);
});

test('a text that is cut short is refused', async () => {
  const packed = await packFiles({ words: ['a', 'b'] });
  await expect(unpackFiles(packed.slice(0, 8))).rejects.toThrow();
});
