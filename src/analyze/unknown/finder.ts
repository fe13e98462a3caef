import type { PhraseWords } from '../../model/phrase-words.ts';
import type { ReviewedPosting, UnknownSkill } from '../../model/review-record.ts';
import type { Analyzer } from '../analyze.ts';
import { findAllUnknownSkills } from './phrases.ts';
import { type CompiledPhraseWords, compilePhraseWords } from './words.ts';

/** What of a posting tells its unknown skills. */
type ReadPosting = Pick<ReviewedPosting, 'text' | 'sections' | 'title' | 'company'>;

/** Makes the search for all unknown skills of postings; the words are loaded with the first one, and again if that failed. */
export function createUnknownSkillFinder(
  { lexicon, reading }: Pick<Analyzer, 'lexicon' | 'reading'>,
  loadWords: () => Promise<PhraseWords>,
): (posting: ReadPosting) => Promise<UnknownSkill[]> {
  let words: CompiledPhraseWords | null = null;
  return async ({ text, sections, title, company }) => {
    words ??= compilePhraseWords(await loadWords());
    return findAllUnknownSkills(text, sections, lexicon, { reading, words, title, company });
  };
}
