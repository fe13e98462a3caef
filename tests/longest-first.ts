import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files whose tests take longest. Without times of a former run vitest goes by size, and one of them would run alone at the end. */
const LONGEST = ['/storage/faults/postings.test.ts', '/unit/cli/command-line.test.ts', '/fuzz/fuzz.test.ts'];

const isLongest = ({ moduleId }: TestSpecification) => LONGEST.some((path) => moduleId.endsWith(path));

/** Begins with the files that take longest, so that both cores have work to the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
