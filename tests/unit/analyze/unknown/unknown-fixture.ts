import { PHRASE_WORDS } from '../../../../data/phrase-words.ts';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { findAllUnknownSkills, findUnknownPhrases } from '../../../../src/analyze/unknown/phrases.ts';
import { compilePhraseWords } from '../../../../src/analyze/unknown/words.ts';
import type { UnknownSkill } from '../../../../src/model/review-record.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { lexiconOf, READING, skill } from '../reading-fixture.ts';

const LEXICON = lexiconOf([skill('Python'), skill('Docker'), skill('Kubernetes')]);
/** The project's own phrase words, compiled once for all tests. */
export const WORDS = compilePhraseWords(PHRASE_WORDS);

interface Posting {
  readonly title?: string;
  readonly company?: string;
}

const readerOf =
  (find: typeof findUnknownPhrases) =>
  (text: string, { title = '', company = '' }: Posting = {}): Promise<UnknownSkill[]> =>
    find(text, findSections(nameWords(text), READING), LEXICON, {
      reading: READING,
      words: WORDS,
      title,
      company,
    });

/** The unknown phrases of a posting, with a lexicon of three skills. */
export const phrasesIn = readerOf(findUnknownPhrases);
/** The unknown phrases and names of a posting, with the same lexicon. */
export const unknownIn = readerOf(findAllUnknownSkills);
