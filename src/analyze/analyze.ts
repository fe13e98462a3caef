import type { Analysis } from '../model/analysis.ts';
import type { MatchingPack } from '../model/career-pack.ts';
import type { Posting } from '../model/posting.ts';
import { nameWords } from '../text/name-words.ts';
import { countryOf } from './country.ts';
import { findExperience } from './experience/experience.ts';
import { findGates } from './gates/find-gates.ts';
import { compileGates } from './gates/gate-lexicon.ts';
import { detectLanguage, primaryTag } from './language.ts';
import { findPay } from './pay/find-pay.ts';
import { compileReading, type Reading } from './reading.ts';
import { findSections } from './sections/sections.ts';
import { analyzeSkills } from './skills/analyze-skills.ts';
import { compileLexicon, type Lexicon } from './skills/lexicon.ts';
import { readTitle } from './title/title.ts';
import { compileTitleRules } from './title/title-rules.ts';

/** The part of the career pack that reading a posting needs. */
export type AnalysisPack = Pick<
  MatchingPack,
  'skills' | 'contexts' | 'reading' | 'payWords' | 'experienceWords' | 'gateWords' | 'match' | 'places'
>;

/** Reads postings with rules that were made ready once. */
export interface Analyzer {
  readonly lexicon: Lexicon;
  readonly reading: Reading;
  /**
   * What a posting says: sections, language, title, skills, years and pay, all offsets UTF-16 into `posting.text`.
   * Any text gives an analysis; what it does not say is null or empty. Unknown skills are found apart from it.
   * `betweenSteps` is called between the passes over the text, and may throw to end them.
   */
  analyze(posting: Posting, betweenSteps?: () => void): Analysis;
}

/** Makes the pack's rules ready for use, which costs some milliseconds: do it once and share the analyzer. */
export function createAnalyzer(pack: AnalysisPack): Analyzer {
  const lexicon = compileLexicon(pack.skills, pack.contexts);
  const reading = compileReading(pack.reading);
  const titles = compileTitleRules(pack.match.levelWords);
  const gateLexicon = compileGates(pack.gateWords);
  const analyze = (posting: Posting, betweenSteps = () => {}): Analysis => {
    const { text, title, company, structuredPay, url } = posting;
    const tokens = nameWords(text);
    const sections = findSections(tokens, reading, posting.blocks);
    const language = detectLanguage(tokens, reading) ?? primaryTag(posting.language);
    const country = countryOf(posting.locations, pack.places);
    betweenSteps();
    const asked = analyzeSkills(tokens, sections, lexicon, { reading, title, company });
    betweenSteps();
    const years = findExperience(text, { sections, company, words: pack.experienceWords });
    betweenSteps();
    return {
      sections,
      language,
      country,
      title: readTitle(title, titles),
      ...asked,
      years,
      ...findPay(text, {
        language,
        country,
        sections,
        structuredPay,
        url,
        words: pack.payWords,
        places: pack.places,
      }),
      gates: findGates(text, { sections, lexicon: gateLexicon, abbreviations: reading.abbreviations }),
    };
  };
  return { lexicon, reading, analyze };
}
