import {
  loadBackgroundSkills,
  loadCareerPack,
  loadEntryPoints,
  loadGuides,
  loadInterviewQuestions,
  loadPathways,
  loadPositions,
} from '../../data/pack.ts';
import { failure, type Result, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';
import type { ProfilePack } from '../ui/profile/profile-services.ts';

/** The career data of the profile page, each large part in a chunk of its own. */
export async function loadProfilePack(): Promise<Result<ProfilePack>> {
  try {
    const [pack, entryPoints, backgroundSkills, questions, { pace }, guides, positions] = await Promise.all([
      loadCareerPack(),
      loadEntryPoints(),
      loadBackgroundSkills(),
      loadInterviewQuestions(),
      loadPathways(),
      loadGuides(),
      loadPositions(),
    ]);
    return success({
      ...pack,
      entryPoints,
      backgroundSkills,
      questions,
      pace,
      guides,
      positions,
      workRoles: pack.match.workRoles,
    });
  } catch (problem) {
    reportError(problem, 'loading the career data');
    return failure('no-pack');
  }
}
