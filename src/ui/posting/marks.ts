import { marksShown, type PageOptions, type PaintKind } from '../../model/page-options.ts';
import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord, StoredReview } from '../../model/review-record.ts';
import type { Mark } from '../services.ts';
import { hasSkill } from './has-skill.ts';

/** The skills of a posting that a person has, of those that a page may show. */
type Owned = (id: string) => boolean;

const OWNS_NOTHING: Owned = () => false;

/** Each mention of a skill, by its need or as one that the person has. */
const skillMarks = ({ skills }: StoredReview, owns: Owned): readonly Mark[] =>
  skills.flatMap(({ id, need, mentions }) => {
    const byNeed: PaintKind = need === 'required' ? 'required' : 'nice';
    const kind = owns(id) ? 'have' : byNeed;
    return mentions.map(({ start, end }) => ({ start, end, kind }));
  });

/** Where pay and years are stated, each place once. */
function factMarks({ years, salary, salaries }: StoredReview): readonly Mark[] {
  const byStart = new Map<number, Mark>();
  for (const place of [years, salary, ...salaries]) {
    // Pay that only structured data states has no place in the text.
    if (place === null || place.start === null || place.end === null) continue;
    byStart.set(place.start, { start: place.start, end: place.end, kind: 'facts' });
  }
  return [...byStart.values()];
}

const marksWith = (review: StoredReview, owns: Owned): Mark[] =>
  [...factMarks(review), ...skillMarks(review, owns)].toSorted((a, b) => a.start - b.start || a.end - b.end);

/**
 * The passages of a posting to paint, in the order of its text. They follow from the posting alone: the scripts of a
 * page can read what is painted on it, and must not learn from it what the person has.
 */
export const marksOf = (review: StoredReview): Mark[] => marksWith(review, OWNS_NOTHING);

/** How many passages of each need a page can show. */
export function countMarks(review: StoredReview): Readonly<Record<'required' | 'nice', number>> {
  const marks = skillMarks(review, OWNS_NOTHING);
  const of = (kind: PaintKind) => marks.filter((mark) => mark.kind === kind).length;
  return { required: of('required'), nice: of('nice') };
}

/** `marksOf`, but skills that the person has are of the kind "have". For places that no site can see. */
export const marksWithOwn = (record: ReviewRecord, profile: Profile): Mark[] =>
  marksWith(record, (id) => hasSkill(record, profile, id));

/**
 * What to paint on a page by the person's options.
 * @param isAutomatic Whether the page's site is read by itself: there nobody asked for anything, so nothing is shown
 *   of what the person has.
 */
export const marksForPage = (
  record: ReviewRecord,
  profile: Profile,
  options: PageOptions,
  isAutomatic: boolean,
): Mark[] => {
  const showsOwn = options.showsOwnSkills && !isAutomatic;
  const marks = showsOwn ? marksWithOwn(record, profile) : marksOf(record);
  return marksShown(marks, options);
};
