import type {
  Certificate,
  EntryPoint,
  GuideText,
  InterviewQuestion,
  Ladder,
  LibraryResource,
  Phase,
  Position,
  Roadmap,
  Role,
  ShortUnit,
  Stage,
  Track,
  WrittenPhase,
  WrittenRoadmap,
  WrittenUnit,
} from '../../src/model/career-pack.ts';
import type { FitRules, Profession } from '../../src/model/fit-rules.ts';
import type { Law } from '../../src/model/law.ts';
import type { Skill } from '../../src/model/skill.ts';
import type { DataFiles } from '../data-files.ts';
import { finishRoadmap, finishUnit, libraryOf } from '../finished-plans.ts';

/** A record with the file that holds it, so that a problem can name both. */
export interface Located<Kind> {
  readonly file: string;
  readonly record: Kind;
}

/** The records of all files that have passed their schemas, by kind, in the order of their files. */
export interface Records {
  readonly certificates: readonly Located<Certificate>[];
  readonly entryPoints: readonly Located<EntryPoint>[];
  readonly guides: readonly Located<GuideText>[];
  readonly ladders: readonly Located<Ladder>[];
  readonly laws: readonly Located<Law>[];
  readonly phases: readonly Located<Phase>[];
  readonly positions: readonly Located<Position>[];
  readonly professions: readonly Located<Profession>[];
  readonly questions: readonly Located<InterviewQuestion>[];
  readonly resources: readonly Located<LibraryResource>[];
  readonly roadmaps: readonly Located<Roadmap>[];
  readonly roles: readonly Located<Role>[];
  readonly skills: readonly Located<Skill>[];
  readonly stages: readonly Located<Stage>[];
  readonly tracks: readonly Located<Track>[];
  readonly units: readonly Located<ShortUnit>[];
  readonly writtenPhases: readonly Located<WrittenPhase>[];
  readonly writtenUnits: readonly Located<WrittenUnit>[];
}

/** Says what is wrong with one record, in the form that every problem has. */
export const problem = ({ file, record }: Located<{ readonly id: string }>, what: string): string =>
  `${file}: ${record.id}: ${what}`;

/** Sorts the content of the files by kind. It is taken at its word: the schemas come first. */
export function gatherRecords(files: DataFiles): Records {
  const resources = recordsIn<LibraryResource>(files, /^resources\.json$/);
  const library = libraryOf(resources.map(({ record }) => record));
  const written = recordsIn<WrittenRoadmap>(files, /^roadmaps\//);
  const writtenUnits = recordsIn<WrittenUnit>(files, /^short-units\.json$/);
  const roadmaps = written.map(({ file, record }) => ({ file, record: finishRoadmap(record, library) }));
  return {
    certificates: recordsIn(files, /^certificates\.json$/),
    entryPoints: recordsIn(files, /^entry-points\.json$/),
    guides: recordsIn(files, /^guides\.json$/),
    ladders: recordsIn(files, /^ladders\.json$/),
    laws: recordsIn(files, /^laws-and-standards\.json$/),
    phases: phasesOf(roadmaps),
    positions: recordsIn(files, /^positions\.json$/),
    professions: professionsIn(files),
    questions: recordsIn(files, /^interview-questions\.json$/),
    resources,
    roadmaps,
    roles: recordsIn(files, /^roles\.json$/),
    skills: recordsIn(files, /^skills\//),
    stages: recordsIn(files, /^stages\.json$/),
    tracks: recordsIn(files, /^tracks\.json$/),
    units: writtenUnits.map(({ file, record }) => ({ file, record: finishUnit(record, library) })),
    writtenPhases: phasesOf(written),
    writtenUnits,
  };
}

const phasesOf = <Kind>(
  roadmaps: readonly Located<{ readonly phases: readonly Kind[] }>[],
): readonly Located<Kind>[] =>
  roadmaps.flatMap(({ file, record }) => record.phases.map((phase) => ({ file, record: phase })));

function recordsIn<Kind>(files: DataFiles, path: RegExp): readonly Located<Kind>[] {
  const contents = [...files].filter(([file]) => path.test(file));
  return contents.flatMap(([file, content]) => {
    const records = (Array.isArray(content) ? content : [content]) as readonly Kind[];
    return records.map((record) => ({ file, record }));
  });
}

function professionsIn(files: DataFiles): Located<Profession>[] {
  const file = 'fit-rules.json';
  const rules = files.get(file) as FitRules | undefined;
  return (rules?.professions ?? []).map((record) => ({ file, record }));
}
