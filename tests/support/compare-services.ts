import { findCopies } from '../../src/match/copies.ts';
import type { Profile } from '../../src/model/profile.ts';
import { success } from '../../src/model/result.ts';
import { NO_CORRECTIONS, type SavedPosting } from '../../src/model/saved-posting.ts';
import { personalizeWith } from '../../src/review.ts';
import { findInWords, searchRowOf } from '../../src/storage/search-words.ts';
import { summarize } from '../../src/storage/summary.ts';
import type { CompareServices } from '../../src/ui/services.ts';
import { filesServices } from './files-services.ts';
import { profileWith, reviewerOf } from './popup-services.ts';
import { engineerRecord } from './records.ts';
import { EMPTY_LIST } from './saved.ts';
import { surfacePack } from './surface-pack.ts';

/** Saved postings in memory, what was asked of them, and ways to say that something has changed elsewhere. */
export interface CompareWorld {
  readonly services: CompareServices;
  readonly calls: string[];
  readonly postings: Map<string, SavedPosting>;
  changeProfile(profile: Profile): void;
  announce(ids: readonly string[] | null): void;
}

const AT = '2026-11-21T10:00:00.000Z';
const ERASE_AT = '2026-12-21T10:00:00.000Z';

/** A world with these postings; single services can be replaced. */
export function compareWorld(
  saved: readonly SavedPosting[],
  replaced: Partial<CompareServices> = {},
): CompareWorld {
  const postings = new Map(saved.map((one) => [one.id, one]));
  const calls: string[] = [];
  const told: { profile: (profile: Profile) => void; saved: (ids: readonly string[] | null) => void } = {
    profile: () => undefined,
    saved: () => undefined,
  };
  const change = (name: string, ids: readonly string[], changes: Partial<SavedPosting>) => {
    calls.push(`${name} ${ids.join()}`);
    for (const id of ids) {
      const one = postings.get(id);
      if (one) postings.set(id, { ...one, ...changes });
    }
    return Promise.resolve(success({ changed: ids, left: [] }));
  };
  const rows = () => [...postings.values()].map((one) => summarize(one, NO_CORRECTIONS));
  const services: CompareServices = {
    personalizeWith,
    findCopies,
    find: findInWords,
    loadPack: async () => success(surfacePack),
    loadReviewer: async () => success(reviewerOf(engineerRecord)),
    loadProfile: async () => ({ profile: profileWith('python', 'kubernetes'), problem: null }),
    watchProfile: (callback) => {
      told.profile = callback;
    },
    loadCorrections: async () => NO_CORRECTIONS,
    listSaved: async () =>
      success({
        ...EMPTY_LIST,
        summaries: rows().filter(({ deletedAt }) => deletedAt === null),
        deleted: rows().filter(({ deletedAt }) => deletedAt !== null),
      }),
    listFirst: async (most) =>
      success(
        rows()
          .filter(({ deletedAt }) => deletedAt === null)
          .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
          .slice(0, most),
      ),
    rowsOf: async (ids) => success(rows().filter(({ id }) => ids.includes(id))),
    listWords: async (ids) =>
      success([...postings.values()].filter(({ id }) => ids?.includes(id) ?? true).map(searchRowOf)),
    watchSaved: (callback) => {
      told.saved = callback;
    },
    loadSaved: async (id) => success(postings.get(id) ?? null),
    annotate: async (changes) => {
      for (const { id, changes: one } of changes) await change('annotate', [id], one);
      return success({ changed: changes.map(({ id }) => id), left: [] });
    },
    remove: (ids, forGood) =>
      change(forGood ? 'remove for good' : 'remove', ids, { deletedAt: AT, eraseAt: ERASE_AT }),
    restore: (ids) => change('restore', ids, { deletedAt: null, eraseAt: null }),
    erase: async (ids) => {
      calls.push(`erase ${ids.join()}`);
      for (const id of ids) postings.delete(id);
      return success({ changed: ids, left: [] });
    },
    eraseAll: async () => {
      calls.push('erase all');
      postings.clear();
      return success(null);
    },
    merge: (into, ids) => change(`merge into ${into}`, ids, { mergedInto: into }),
    unmerge: (ids) => change('unmerge', ids, { mergedInto: null }),
    keepApart: async (ids, apart) => {
      for (const id of ids) {
        const others = ids.filter((other) => other !== id);
        await change('apart', [id], { keptApart: apart ? others : [] });
      }
      return success({ changed: ids, left: [] });
    },
    renewSaved: async (reviews) => {
      for (const review of reviews) await change('renew', [review.id], { review });
      return success({ changed: reviews.map(({ id }) => id), left: [] });
    },
    lastReviewedWith: () => 'test',
    noteRenewed: (making) => void calls.push(`renewed by ${making}`),
    files: filesServices(postings.values(), new Map()),
    ...replaced,
  };
  return {
    services,
    calls,
    postings,
    changeProfile: (profile) => told.profile(profile),
    announce: (ids) => told.saved(ids),
  };
}
