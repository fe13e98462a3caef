import { loadEntryPoints, loadGuides, loadInterviewQuestions } from '../../data/pack.ts';
import { failure, type Result, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';
import type { PackTexts } from '../ui/services.ts';

/** Guides, questions and entry points, each a chunk of its own. */
export async function loadTexts(): Promise<Result<PackTexts>> {
  try {
    const [guides, questions, entryPoints] = await Promise.all([
      loadGuides(),
      loadInterviewQuestions(),
      loadEntryPoints(),
    ]);
    return success({ guides, questions, entryPoints });
  } catch (problem) {
    reportError(problem, 'loading the guides');
    return failure('no-texts', 'The guides could not be loaded.');
  }
}
