import type { PostingSection } from '../../model/review-record.ts';
import type { Need } from '../../model/terms.ts';
import { nameWords } from '../../text/name-words.ts';
import { cutSentences, type Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import { createNeedReader } from '../sections/need.ts';
import { createSectionReader } from '../sections/section-reader.ts';
import type { SkillOptions } from '../skills/analyze-skills.ts';
import { findCompanies, isInList } from '../skills/companies.ts';
import { findSkills, type SkillHit } from '../skills/find-skills.ts';
import type { Lexicon } from '../skills/lexicon.ts';
import { createNameTest } from '../title/title-lines.ts';

/** TokenRow [from, to). */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A sentence in which unknown skills may stand. */
export interface PhraseSource {
  readonly sentence: Sentence;
  /** The known skills in it, in order. */
  readonly known: readonly SkillHit[];
  /** How strongly what begins at a token is asked for; null when it is not, or is the title or the employer. */
  readonly needOf: (span: TokenSpan) => Exclude<Need, 'mentioned'> | null;
  /** Whether a demand or a wish speaks of what begins at a token, not only a duty. */
  readonly isDemanded: (span: TokenSpan) => boolean;
}

/** All sentences of a text, with what is known of them. */
export interface Sources {
  readonly tokens: TokenRow;
  readonly sources: readonly PhraseSource[];
}

/** Reads a posting's sentences once for all passes that look for unknown skills. */
export function readSources(
  text: string,
  sections: readonly PostingSection[],
  lexicon: Lexicon,
  { reading, title, company }: SkillOptions,
): Sources {
  const tokens = nameWords(text);
  const sentences = cutSentences(tokens, reading.abbreviations);
  const known = Map.groupBy(findSkills(tokens, sentences, lexicon, reading), ({ sentence }) => sentence);
  const isForeign = [createNameTest(tokens, title ?? ''), createNameTest(tokens, company ?? '')];
  const sectionAt = createSectionReader(sections);
  const sources = sentences.map((sentence): PhraseSource => {
    const section = sectionAt(tokens.starts[sentence.from] ?? 0);
    // Running text outside all sections asks for nothing here: names and phrases in it are too often the employer's.
    const needAt = createNeedReader(tokens, sentence, reading, true);
    const companies = findCompanies(tokens, sentence, reading);
    return {
      sentence,
      known: known.get(sentence) ?? [],
      needOf: (span) => {
        const need = needAt(span.from, section)?.need ?? null;
        if (isInList(companies, span.from)) return null;
        return need === 'mentioned' || isForeign.some((isPart) => isPart(span)) ? null : need;
      },
      isDemanded: ({ from }) => needAt(from, section)?.isDemanded === true,
    };
  });
  return { tokens, sources };
}
