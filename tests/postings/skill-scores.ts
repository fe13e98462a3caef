import type { StoredReview } from '../../src/model/review-record.ts';
import type { Span } from '../../src/model/terms.ts';
import type { OwnPosting } from './own-postings.ts';

/** How well skills were found over many postings, each 0..1. */
interface SkillScores {
  /** Share of mentions that overlap a labelled phrase. */
  readonly precision: number;
  /** Share of labelled phrases that a mention overlaps. */
  readonly recall: number;
  readonly f1: number;
  /** Share of found phrases whose need is the labelled one. */
  readonly need: number;
}

interface Phrase {
  readonly need: 'required' | 'preferred';
  readonly spans: readonly Span[];
}

const SIGNS = /[.*+?^${}()|[\]\\]/g;

/** Where a phrase stands in a text: any case, whole words. */
function occurrences(phrase: string, text: string): Span[] {
  const escaped = phrase.replace(SIGNS, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function phrasesOf({ labels, text }: OwnPosting): Phrase[] {
  const phrases = (need: Phrase['need'], all: readonly string[]): Phrase[] =>
    all.map((phrase) => ({ need, spans: occurrences(phrase, text) }));
  return [
    ...phrases('required', labels.skills_required),
    ...phrases('preferred', labels.skills_preferred),
  ].filter(({ spans }) => spans.length > 0);
}

function countIn(posting: OwnPosting, record: StoredReview) {
  const phrases = phrasesOf(posting);
  const neutral = (posting.labels.skills_neutral ?? []).flatMap((one) => occurrences(one, posting.text));
  const mentions = [...record.skills, ...record.unknownSkills].flatMap(({ mentions, need }) =>
    mentions.map((mention) => ({ ...mention, need })),
  );
  const isRight = (mention: Span) => phrases.some(({ spans }) => spans.some((span) => meets(span, mention)));
  const found = phrases.flatMap(({ spans, need }) => {
    const finder = mentions.find((mention) => spans.some((span) => meets(span, mention)));
    return finder ? [finder.need === need] : [];
  });
  const wrong = mentions.filter((one) => !isRight(one) && !neutral.some((span) => meets(span, one)));
  return {
    right: mentions.filter(isRight).length,
    wrong: wrong.length,
    phrases: phrases.length,
    found: found.length,
    needs: found.filter(Boolean).length,
  };
}

/** Scores the skills of postings whose labels are exhaustive; neutral phrases count neither way. */
export function scoreSkills(
  postings: readonly OwnPosting[],
  review: (posting: OwnPosting) => StoredReview,
): SkillScores {
  const counts = postings.filter((one) => one.skills_exhaustive).map((one) => countIn(one, review(one)));
  const sum = (key: keyof ReturnType<typeof countIn>) => counts.reduce((all, one) => all + one[key], 0);
  const precision = sum('right') / (sum('right') + sum('wrong'));
  const recall = sum('found') / sum('phrases');
  const f1 = (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, need: sum('needs') / sum('found') };
}
