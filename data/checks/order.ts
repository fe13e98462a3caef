import { LEVELS } from '../../src/model/terms.ts';
import { type Located, problem, type Records } from './records.ts';

/** Files and lists of ids out of order, and orders that mean something (rungs, the day, stages) broken. */
export function findUnsorted(records: Records): string[] {
  return [...findUnsortedFiles(records), ...findUnsortedLists(records), ...findBrokenSequences(records)];
}

/** Files of records are sorted by id, so that a change shows where one would look for it. */
function findUnsortedFiles(records: Records): string[] {
  const { certificates, entryPoints, guides, ladders, laws, positions, questions, resources, roles } =
    records;
  const { skills, tracks, units } = records;
  const files = Object.values(
    Object.groupBy(
      [
        ...certificates,
        ...entryPoints,
        ...guides,
        ...ladders,
        ...laws,
        ...positions,
        ...questions,
        ...resources,
        ...roles,
        ...skills,
        ...tracks,
        ...units,
      ],
      ({ file }) => file,
    ),
  );
  return files.flatMap((located: readonly Located<{ readonly id: string }>[] = []) =>
    located
      .filter(({ record }, at) => record.id < (located[at - 1]?.record.id ?? ''))
      .map((late) => problem(late, 'stands behind a later id: records are sorted by id')),
  );
}

function findUnsortedLists(records: Records): string[] {
  const { certificates, guides, ladders, positions, questions, resources, roadmaps, roles } = records;
  const goals = records.writtenPhases.flatMap(({ file, record }) =>
    record.goals.map((goal) => ({ file, record: goal })),
  );
  return [
    ...checkLists(certificates, ({ families, proves, tracks }) => ({ families, proves, tracks })),
    ...checkLists(guides, ({ coreSkills, toolsOfTheTrade }) => ({
      coreSkills: coreSkills.skills,
      toolsOfTheTrade: toolsOfTheTrade.skills,
    })),
    ...checkLists(ladders, ({ rungs }) =>
      Object.fromEntries(rungs.map(({ level, roles }) => [level, roles])),
    ),
    ...checkLists(goals, ({ practices }) => ({ practices })),
    ...checkLists(records.phases, ({ preparesFor = [], requires, subjects }) => ({
      preparesFor,
      requires,
      subjects,
    })),
    ...checkLists(positions, ({ skills }) => ({ skills })),
    ...checkLists(questions, (question) => ({
      tracks: question.tracks,
      roles: question.roles,
      skills: question.skills,
    })),
    ...checkLists(resources, ({ serves }) => ({ serves })),
    ...checkLists(roadmaps, (roadmap) => ({ roles: roadmap.roles })),
    ...checkLists(roles, ({ required, preferred, fromGuide = [], otherLadders = [] }) => ({
      required,
      preferred,
      fromGuide,
      otherLadders,
    })),
  ];
}

function findBrokenSequences({ guides, ladders, stages }: Records): string[] {
  const days = guides.filter(({ record }) => !isSorted(record.day.map(({ time }) => time)));
  const climbs = ladders.filter(
    ({ record }) => record.rungs.map(({ level }) => level).join() !== LEVELS.join(),
  );
  const early = stages.filter(({ record }, at) => record.years.min < (stages[at - 1]?.record.years.min ?? 0));
  return [
    ...days.map((guide) => problem(guide, 'its day is not in the order of the clock')),
    ...climbs.map((ladder) => problem(ladder, `its rungs must be ${LEVELS.join(', ')}`)),
    ...early.map((stage) => problem(stage, 'begins before the stage ahead of it')),
  ];
}

function checkLists<Kind extends { readonly id: string }>(
  records: readonly Located<Kind>[],
  listsOf: (record: Kind) => Readonly<Record<string, readonly string[]>>,
): string[] {
  return records.flatMap((located) =>
    Object.entries(listsOf(located.record))
      .filter(([, ids]) => !isSorted(ids))
      .map(([name]) => problem(located, `${name} must be sorted, each id once`)),
  );
}

/** Rising strictly, by code unit: equal neighbors count as unsorted. */
const isSorted = (texts: readonly string[]): boolean =>
  texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') < text);
