import {
  annotatePostings,
  deletePostings,
  eraseAllPostings,
  erasePostings,
  keepPostingsApart,
  mergePostings,
  renewPostings,
  restorePostings,
  unmergePostings,
} from '../messaging/worker-calls.ts';
import type { CompareServices } from '../ui/services.ts';

/** The changes of saved postings, each asked of the worker. */
export const changeSaved = {
  annotate: annotatePostings,
  remove: deletePostings,
  restore: restorePostings,
  erase: erasePostings,
  eraseAll: eraseAllPostings,
  merge: mergePostings,
  unmerge: unmergePostings,
  keepApart: keepPostingsApart,
  renewSaved: renewPostings,
} satisfies Partial<CompareServices>;
