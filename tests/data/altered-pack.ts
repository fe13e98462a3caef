import { expect, test } from 'vitest';
import { type DataFiles, readDataFiles } from '../../data/data-files.ts';
import { validateCareerPack } from '../../data/validate.ts';
import type { WrittenPhase, WrittenRoadmap } from '../../src/model/career-pack.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A way to break the pack, and all that the validator says about it then. */
export type Break = readonly [name: string, files: () => DataFiles, problems: readonly string[]];

const good = readDataFiles();

/** Tests that the validator finds each break, and nothing else. */
export const testBreaks = (breaks: readonly Break[]): void =>
  test.each(breaks)('%s', (_, files, problems) => {
    expect(validateCareerPack(files())).toEqual(problems);
  });

/** The pack with one file put in, or in another's place. */
export const withContent = (file: string, content: unknown, files: DataFiles = good): DataFiles =>
  new Map(files).set(file, content);

/** The pack with one list of records replaced by what `alter` makes of it. */
export const withList = <Kind>(
  file: string,
  alter: (records: readonly Kind[]) => readonly Kind[],
): DataFiles => withContent(file, alter(good.get(file) as readonly Kind[]));

/** The pack with some fields of one record set anew. */
export function withRecord(file: string, id: string, fields: Fields, files: DataFiles = good): DataFiles {
  const records = files.get(file) as readonly { readonly id: string }[];
  if (!records.some((record) => record.id === id)) throw new RangeError(`${file} has no record "${id}"`);
  const altered = records.map((record) => (record.id === id ? { ...record, ...fields } : record));
  return withContent(file, altered, files);
}

/** The pack with some fields of one phase set anew. */
export function withPhase(
  roadmap: string,
  phase: string,
  fields: Fields,
  files: DataFiles = good,
): DataFiles {
  const file = `roadmaps/${roadmap}.json`;
  const content = files.get(file) as WrittenRoadmap;
  const phases = content.phases.map((one) => (one.id === phase ? { ...one, ...fields } : one));
  return withContent(file, { ...content, phases }, files);
}

/** The pack with the first goal of one phase practicing these skills, sorted, beside its own. */
export function withPracticed(
  roadmap: string,
  phase: string,
  skills: readonly string[],
  files: DataFiles = good,
): DataFiles {
  const content = files.get(`roadmaps/${roadmap}.json`) as WrittenRoadmap;
  const [first, ...others] = (content.phases.find(({ id }) => id === phase) as WrittenPhase).goals;
  if (!first) throw new RangeError(`${phase} has no goal`);
  const practices = [...first.practices, ...skills].sort();
  return withPhase(roadmap, phase, { goals: [{ ...first, practices }, ...others] }, files);
}
