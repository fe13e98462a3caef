import nlp from 'compromise/three';
import { loadCareerPack } from '../../data/pack.ts';
import { compileReading } from '../../src/analyze/reading.ts';
import { findSections } from '../../src/analyze/sections/sections.ts';
import { analyzeSkills } from '../../src/analyze/skills/analyze-skills.ts';
import { compileLexicon } from '../../src/analyze/skills/lexicon.ts';
import { readInput } from '../../src/cli/reading.ts';
import { EMPTY_PROFILE } from '../../src/model/profile.ts';
import { createReviewer } from '../../src/review.ts';
import { nameWords } from '../../src/text/name-words.ts';
import { samplePostings } from './postings.ts';
import { measure, print, takeAsUnit } from './timing.ts';

/** Warm times per posting of about 5 kB in Node, beside what a plain pass and compromise alone need on the same texts. */
export async function benchAnalysis(): Promise<void> {
  const pack = await loadCareerPack();
  const texts = samplePostings();
  const reviewer = createReviewer(pack);
  const readings = texts.map((text, at) => readInput({ id: String(at), text }));
  const reading = compileReading(pack.reading);
  const lexicon = compileLexicon(pack.skills, pack.contexts);
  const sections = new Map(texts.map((text) => [text, findSections(nameWords(text), reading)]));

  const wordPass = measure(texts, (text) => text.match(/\w+/g)?.length);
  takeAsUnit(wordPass);
  print('a plain /\\w+/g pass, the unit', wordPass);
  print(
    'whole review',
    measure(readings, (one) => reviewer.review(one)),
    5,
  );
  // A profile of its own for each run: what is kept per profile would hide half of the work.
  const records = readings.map((one) => reviewer.review(one));
  print(
    '  fit and plan anew',
    measure(records, (one) => reviewer.personalize(one, { ...EMPTY_PROFILE })),
    10,
  );
  print(
    '  sections',
    measure(texts, (text) => findSections(nameWords(text), reading)),
  );
  print(
    '  skill pass',
    measure(texts, (text) => analyzeSkills(nameWords(text), sections.get(text) ?? [], lexicon, { reading })),
    1,
  );
  print(
    'compromise/three alone',
    measure(texts, (text) => nlp(text).json(), { warmUp: 1, rounds: 3 }),
  );
  print(
    'lexicon compiled',
    measure([pack], ({ skills, contexts }) => compileLexicon(skills, contexts)),
    5,
  );
  print('all rules compiled', measure([pack], createReviewer));
}
