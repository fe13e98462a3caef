import type { DataFiles } from '../data-files.ts';
import { countFiles } from './counts.ts';
import { reportLinks } from './links.ts';
import { lookedUpByFile } from './looked-up.ts';
import { findOrphans } from './orphans.ts';

/**
 * What the career pack holds and how fresh it is, line by line: counts, what was looked up when, links, orphans.
 * @param today ISO date by which the age of facts is reckoned.
 */
export function reportPack(files: DataFiles, today: string): string[] {
  return [
    `Career pack ${files.get('pack-version.json')}, on ${today}`,
    ...section('What it holds', countLines(files)),
    ...section('What was looked up', lookUpLines(files, today)),
    ...section('Links', linkLines(files)),
    ...section('What stands alone', orphanLines(files)),
  ];
}

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  title,
  ...lines.map((line) => `  ${line}`),
];

const countLines = (files: DataFiles): string[] =>
  countFiles(files).map(({ file, count, what }) => `${String(count).padStart(5)} ${what.padEnd(8)}${file}`);

const lookUpLines = (files: DataFiles, today: string): string[] =>
  lookedUpByFile(files, today).flatMap(({ file, confirmed, unconfirmed, first, last, aged }) => {
    const days = first === last ? `on ${first}` : `from ${first} to ${last}`;
    const counts = `${file}: ${confirmed + unconfirmed} ${days}: ${confirmed} confirmed, ${unconfirmed} not`;
    return [`${counts}, ${aged.length} older than 180 days`, ...listed(aged)];
  });

const linkLines = (files: DataFiles): string[] => {
  const { count, problems } = reportLinks(files);
  return [
    `${count}, of them ${problems.length === 0 ? 'none' : problems.length} in a wrong form`,
    ...problems,
  ];
};

const orphanLines = (files: DataFiles): string[] =>
  [...findOrphans(files)].flatMap(([what, ids]) => [`${ids.length} ${what}`, ...listed(ids)]);

const listed = (ids: readonly string[]): string[] => (ids.length === 0 ? [] : [`  ${ids.join(' · ')}`]);
