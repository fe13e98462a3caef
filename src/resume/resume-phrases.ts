import type { ResumeWords } from '../model/resume.ts';
import { NAME_LANGUAGE } from '../text/name-words.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase-set.ts';

/** The words by which a résumé is read, ready for look-up. */
export interface ResumePhrases {
  readonly titles: PhraseSet<true>;
  readonly fields: Readonly<Record<keyof ResumeWords['fields'], PhraseSet<true>>>;
  readonly levels: Readonly<Record<keyof ResumeWords['levels'], PhraseSet<true>>>;
  readonly absent: PhraseSet<true>;
  /** Entry-point ids with the titles of that background, in the order of the data. */
  readonly backgrounds: readonly (readonly [id: string, titles: PhraseSet<true>])[];
  /** Degrees that are written like a skill. */
  readonly degrees: ReadonlySet<string>;
}

/** Compiles the words of résumés; do it once and share them. */
export function compileResumePhrases(words: ResumeWords): ResumePhrases {
  const { titles, fields, levels, absent, backgrounds, degrees } = words;
  return {
    titles: compile(titles),
    fields: {
      security: compile(fields.security),
      machineLearning: compile(fields.machineLearning),
      governance: compile(fields.governance),
    },
    levels: { learning: compile(levels.learning), strong: compile(levels.strong) },
    absent: compile(absent),
    backgrounds: Object.entries(backgrounds).map(([id, own]) => [id, compile(own)] as const),
    degrees: new Set(degrees),
  };
}

const compile = (phrases: readonly string[]): PhraseSet<true> =>
  compilePhrases(
    NAME_LANGUAGE,
    phrases.map((phrase) => [phrase, true] as const),
  );
