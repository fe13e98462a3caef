import type { PhraseWords } from '../src/model/phrase-words.ts';
import words from './phrase-words.json' with { type: 'json' };

/** The words by which unknown skills are told: no first answer needs them, so they are a chunk of their own. */
export const PHRASE_WORDS: PhraseWords = words;
