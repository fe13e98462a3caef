import { failure, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';

const gone = (problem: unknown) => {
  reportError(problem, 'loading the career pack');
  return failure('no-pack');
};

/** The career pack. The list stands before its figures: what they are worked out from must not hold it up. */
export const loadPack = () =>
  import('../../data/pack.ts').then((part) => part.loadCareerPack()).then(success, gone);

/** The reviewer, for postings side by side. */
export const importReviewer = () => import('./reviewer.ts').then((part) => part.loadReviewer(), gone);
