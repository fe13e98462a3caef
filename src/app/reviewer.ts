import { loadAnswerPack, loadCareerPack } from '../../data/pack.ts';
import type { CareerPack } from '../model/career-pack.ts';
import { failure, type Result, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';
import { createReviewer, type PackReviewer } from '../review.ts';
import type { Reviewer } from '../ui/services.ts';

/** The reviewer over the whole career pack; a failure when a part of the extension is gone, as after an update. */
export const loadReviewer = (): Promise<Result<Reviewer>> => reviewerOver(loadCareerPack());

/** The same over what a first answer needs: its plans have titles, and no other texts. */
export const loadAnswerReviewer = (): Promise<Result<Reviewer>> => reviewerOver(loadAnswerPack());

async function reviewerOver(loadingPack: Promise<CareerPack>): Promise<Result<Reviewer>> {
  try {
    return success(withResults(createReviewer(await loadingPack, { now: () => performance.now() })));
  } catch (problem) {
    reportError(problem, 'loading the career pack');
    return failure('no-pack');
  }
}

const withResults = (reviewer: PackReviewer): Reviewer => ({
  ...reviewer,
  renew: async (review, options) => {
    try {
      return success(await reviewer.renew(review, options));
    } catch (problem) {
      reportError(problem, 'reviewing a saved posting again');
      return failure('not-renewed');
    }
  },
  findUnknownSkills: async (record) => {
    try {
      return success(await reviewer.findUnknownSkills(record));
    } catch (problem) {
      reportError(problem, 'looking for unknown skills');
      return failure('no-grammar');
    }
  },
});
