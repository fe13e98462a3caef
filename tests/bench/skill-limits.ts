import { loadCareerPack } from '../../data/pack.ts';
import { createAnalyzer } from '../../src/analyze/analyze.ts';
import { compileReading } from '../../src/analyze/reading.ts';
import { findSections } from '../../src/analyze/sections/sections.ts';
import { analyzeSkills } from '../../src/analyze/skills/analyze-skills.ts';
import { compileLexicon, type Lexicon } from '../../src/analyze/skills/lexicon.ts';
import { readInput } from '../../src/cli/reading.ts';
import { LONGEST_POSTING } from '../../src/model/posting-limits.ts';
import type { Skill } from '../../src/model/skill.ts';
import { createReviewer } from '../../src/review.ts';
import { nameWords } from '../../src/text/name-words.ts';
import { hostileTexts, repeatedTexts } from './hostile-texts.ts';
import { samplePostings } from './postings.ts';
import { judge, measure, ownTime, print, summarize, type Timing } from './timing.ts';

const MEGABYTE = 1_000_000;
const HOSTILE = 1_000_000;

/** How the skill pass grows with the text and with the lexicon, and what hostile texts cost. */
export async function benchSkillLimits(): Promise<void> {
  const pack = await loadCareerPack();
  const reading = compileReading(pack.reading);
  const pass = (lexicon: Lexicon) => (text: string) => {
    const tokens = nameWords(text);
    return analyzeSkills(tokens, findSections(tokens, reading), lexicon, { reading });
  };
  const texts = samplePostings();
  const find = pass(compileLexicon(pack.skills, pack.contexts));

  const small = ownTime(texts, find);
  const megabyte = texts
    .join('\n')
    .repeat(MEGABYTE / 25_000)
    .slice(0, MEGABYTE);
  // Two texts in turn: the words of the last one are remembered.
  const large = ownTime([megabyte, `${megabyte}.`], find, { warmUp: 2, rounds: 6 });
  printShare('1 MB, skills and sections per kB against 5 kB', large / 200 / small, 1.5);

  const tenfold = ownTime(texts, pass(compileLexicon(tenTimes(pack.skills), pack.contexts)));
  printShare('ten times the lexicon, time', tenfold / small, 1.5);

  const start = performance.now();
  for (const text of hostileTexts(HOSTILE, 200)) find(text);
  console.log(`${HOSTILE} hostile texts without a throw in ${seconds(performance.now() - start)}`);

  const analyzer = createAnalyzer(pack);
  const reviewer = createReviewer(pack);
  const long = [...repeatedTexts(10_000), ...hostileTexts(100, 10_000)];
  const readings = long.map((text, at) => readInput({ id: String(at), text, title: text.slice(0, 200) }));
  print('10 kB hostile texts, skills and sections', worst(long, find), 50, 'max');
  const postings = readings.flatMap(({ posting }) => posting ?? []);
  print('  all passes', worst(postings, analyzer.analyze), 50, 'max');
  print(
    '  whole review',
    worst(readings, (one) => reviewer.review(one)),
    50,
    'max',
  );
  const longest = repeatedTexts(LONGEST_POSTING).map((text, at) => readInput({ id: String(at), text }));
  print(
    'longest posting, repeated pieces, whole review',
    worst(longest, (one) => reviewer.review(one)),
    500,
    'max',
  );
}

/** Each input's best of three, so that the figure tells of the text and not of what else runs. */
function worst<Input>(inputs: readonly Input[], step: (input: Input) => unknown): Timing {
  return summarize(
    inputs.map((input) =>
      Math.min(...[1, 2, 3].map(() => measure([input], step, { warmUp: 0, rounds: 1 }).max)),
    ),
  );
}

/** The lexicon with nine more skills beside each, written with other words that begin alike. */
const tenTimes = (skills: readonly Skill[]): Skill[] =>
  Array.from({ length: 10 }, (_, turn) =>
    skills.map((skill) => (turn === 0 ? skill : twin(skill, turn))),
  ).flat();

function twin(skill: Skill, turn: number): Skill {
  const write = (text: string): string =>
    text.replace(/[A-Za-z]{3,}/, (word) => `${word}${'abcdefghi'[turn - 1]}q`);
  return {
    ...skill,
    id: `${skill.id}-${turn}`,
    name: write(skill.name),
    aliases: skill.aliases.map((alias) =>
      typeof alias === 'string' ? write(alias) : { ...alias, text: write(alias.text) },
    ),
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function printShare(name: string, share: number, most: number): void {
  console.log(
    `${name.padEnd(52)} ${share.toFixed(2).padStart(8)} ×  at most ${most} ×: ${judge(name, share, most)}`,
  );
}
