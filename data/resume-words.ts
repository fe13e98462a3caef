import type { ResumeWords } from '../src/model/resume.ts';
import words from './resume-words.json' with { type: 'json' };

/** The words by which a résumé is read: only its import needs them, so they are a chunk of their own. */
export const RESUME_WORDS: ResumeWords = words;
