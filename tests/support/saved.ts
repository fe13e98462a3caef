import type { SavedPosting, SummaryList } from '../../src/model/saved-posting.ts';

const savedAt = '2026-11-20T10:00:00.000Z';

/** What a posting that was saved and left alone has beside its review. */
export const STANDING: Omit<SavedPosting, 'id' | 'review'> = {
  status: 'saved',
  statusDates: {},
  tags: [],
  notes: '',
  remindOn: null,
  history: [],
  savedAt,
  updatedAt: savedAt,
  expiredAt: null,
  deletedAt: null,
  eraseAt: null,
  mergedInto: null,
  keptApart: [],
};

/** The list of a person who has saved nothing. */
export const EMPTY_LIST: SummaryList = { summaries: [], deleted: [], unreadable: 0, newest: null };
