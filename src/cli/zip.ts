import { type Zippable, zipSync } from 'fflate';

/** Files by their path inside the archive. */
export type ZippedFiles = ReadonlyMap<string, Uint8Array>;

/** Whatever time a file was written: the same files must give the same bytes. 1980 is the first year that the format knows. */
const NO_TIME = new Date(1980, 0, 1);

/** The files as a zip archive; the same bytes for the same files, in whatever order and at whatever time they come. */
export function zipOf(files: ZippedFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, bytes]) => [path, [bytes, { level: 9, mtime: NO_TIME }]]),
  );
  return zipSync(entries);
}

/** Paths whose bytes are not the same in both, sorted. */
export const differencesBetween = (one: ZippedFiles, other: ZippedFiles): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => {
      const [a, b] = [one.get(path), other.get(path)];
      return !a || !b || Buffer.compare(a, b) !== 0;
    })
    .sort();
