import type { CopyCandidate } from '../../match/copies.ts';
import type { StoredReview } from '../../model/review-record.ts';
import type { KnownPosting, SavedPosting, SavedSummary } from '../../model/saved-posting.ts';
import { SAME_TEXT } from '../posting/copy-suggestions.ts';
import type { PopupServices } from '../services.ts';
import type { OwnSaved, SeenBefore } from './own-saved.ts';
import type { PopupState } from './popup-state.ts';

/** The list is searched this far back, so that it never takes longer than a moment. */
const MOST_SEARCHED = 5_000;
/** Postings of the same job whose words are read. */
const MOST_READ = 20;

/** Looks up the posting as it is saved, null when it is not, and notes for the list whether its page has changed since. */
export async function findOwn(
  review: StoredReview,
  state: PopupState,
  services: PopupServices,
): Promise<KnownPosting | null> {
  const known = review.posting && (await services.findSaved(review));
  if (!known) return null;
  const { saved, textDiffers } = known;
  const isNoted = (saved.pageDiffers ?? false) === textDiffers;
  if (!isNoted && !state.keepsNothing.value) void services.notePage(saved.id, textDiffers);
  return known;
}

/** What the popup shows of a posting that is saved. */
export const ownSaved = ({ saved, textDiffers }: KnownPosting): OwnSaved => ({
  id: saved.id,
  savedAt: saved.savedAt,
  textDiffers,
});

/** The same once the shown posting was saved under that id, or again where it was saved already. */
export const ownAfterSaving = (own: OwnSaved | null, id: string): OwnSaved => ({
  ...(own ?? { id, savedAt: new Date().toISOString() }),
  textDiffers: false,
});

/** How many postings are saved; the list was read before the shown one may have been added. */
export const countSaved = (list: readonly SavedSummary[], own: OwnSaved | null): number =>
  own === null || list.some(({ id }) => id === own.id) ? list.length : list.length + 1;

const rootOf = ({ id, mergedInto }: Pick<SavedPosting, 'id' | 'mergedInto'>): string => mergedInto ?? id;

/** Whether a person knows of the two: they are one, stand together, or are kept apart. */
const isKnownPair = (own: SavedPosting | null, other: SavedSummary): boolean =>
  own !== null && (rootOf(own) === rootOf(other) || own.keptApart.includes(other.id));

/** Finds the posting that was saved first of those that are this one under another address; null for none. */
export async function findSeenBefore(
  review: StoredReview,
  own: SavedPosting | null,
  saved: readonly SavedSummary[],
  services: Pick<PopupServices, 'loadCopyFinder' | 'listWords'>,
): Promise<SeenBefore | null> {
  if (review.posting === null) return null;
  const { title, company, locations } = review.posting;
  const one = { id: review.id, title, company, locations, words: '' };
  const others = saved.slice(0, MOST_SEARCHED).filter((other) => !isKnownPair(own, other));
  if (others.length === 0) return null;
  const finder = await services.loadCopyFinder();
  const jobs = finder.sameJobs(
    one,
    others.map((other): CopyCandidate & SavedSummary => ({ ...other, words: '' })),
  );
  if (jobs.length === 0) return null;
  const near = jobs.slice(0, MOST_READ);
  const rows = await services.listWords(near.map(({ id }) => id));
  const words = new Map(rows.ok ? rows.value.map((row) => [row.id, row.words]) : []);
  const candidates = near.map((job) => ({ ...job, words: words.get(job.id) ?? '' }));
  const pairs = finder.copiesOf({ ...one, words: finder.pageWords(review) }, candidates);
  const byId = new Map(near.map((job) => [job.id, job]));
  const seen = pairs.flatMap(({ ids: [, id], overlap }) => {
    const job = byId.get(id);
    return job ? [{ id: rootOf(job), savedAt: job.savedAt, isSame: overlap >= SAME_TEXT }] : [];
  });
  const rank = ({ isSame, savedAt }: SeenBefore) => `${isSame ? 0 : 1} ${savedAt}`;
  return seen.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? null;
}
