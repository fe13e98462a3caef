import {
  loadBackgroundSkills,
  loadEntryPoints,
  loadGuides,
  loadInterviewQuestions,
  loadPlans,
} from '../../data/pack.ts';
import type { BackgroundSkills } from '../model/career-pack.ts';
import { failure, type Result, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';
import type { AnswerTexts, PackTexts } from '../ui/services.ts';

/** Guides, questions and entry points, each a chunk of its own. */
export const loadTexts = (): Promise<Result<PackTexts>> => loaded(packTexts());

/** The same with the texts of plans. */
export const loadAnswerTexts = (): Promise<Result<AnswerTexts>> =>
  loaded(Promise.all([packTexts(), loadPlans()]).then(([texts, plans]) => ({ ...texts, plans })));

async function packTexts(): Promise<PackTexts> {
  const [guides, questions, entryPoints] = await Promise.all([
    loadGuides(),
    loadInterviewQuestions(),
    loadEntryPoints(),
  ]);
  return { guides, questions, entryPoints };
}

async function loaded<Texts>(loading: Promise<Texts>): Promise<Result<Texts>> {
  try {
    return success(await loading);
  } catch (problem) {
    reportError(problem, 'loading the guides');
    return failure('no-texts');
  }
}

/** What people of a background usually know; empty for one that the pack does not know. */
export async function loadUsualSkills(background: string): Promise<Result<BackgroundSkills['skills']>> {
  try {
    const all = await loadBackgroundSkills();
    return success(all.find(({ id }) => id === background)?.skills ?? []);
  } catch (problem) {
    reportError(problem, 'loading what is usual for a background');
    return failure('no-usual-skills');
  }
}
