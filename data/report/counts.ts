import type { DataFiles } from '../data-files.ts';

/** How much a data file holds. */
interface FileCount {
  readonly file: string;
  readonly count: number;
  /** What is counted. */
  readonly what: 'records' | 'phases' | 'parts';
}

/** Counts by file: the records of a list, the phases of a roadmap, the parts of a file of rules. */
export function countFiles(files: DataFiles): FileCount[] {
  return [...files].map(([file, content]) => {
    if (Array.isArray(content)) return { file, count: content.length, what: 'records' };
    if (typeof content !== 'object' || content === null) return { file, count: 1, what: 'parts' };
    const { phases } = content as { readonly phases?: unknown };
    if (Array.isArray(phases)) return { file, count: phases.length, what: 'phases' };
    return { file, count: Object.keys(content).length, what: 'parts' };
  });
}
