import { compileReading } from '../analyze/reading.ts';
import { compileLexicon } from '../analyze/skills/lexicon.ts';
import type { MatchingPack } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { ResumeFindings, ResumeWords } from '../model/resume.ts';
import { createRangeFinder } from './calendar.ts';
import { findJobs, hasPhrase, type Job, monthsCovered, titleOf } from './jobs.ts';
import { readLines } from './lines.ts';
import { compileResumePhrases, type ResumePhrases } from './resume-phrases.ts';
import { readSkills } from './skills.ts';

/** The part of the career pack by which a résumé is read. */
export type ResumePack = Pick<MatchingPack, 'skills' | 'contexts' | 'reading'> & {
  readonly resumeWords: ResumeWords;
};

/** Reads résumés with rules that were made ready once. */
export interface ResumeReader {
  /**
   * What a résumé says, from its plain text: one line a paragraph, a list item or a row.
   * @param today Decides where a job ends that goes on.
   */
  read(text: string, today: Date): ResumeFindings;
}

/** Half a year: dates of a résumé are no more exact. */
const STEP = 6;
const FIELDS = ['security', 'machineLearning', 'governance'] as const;

/** Makes the pack's rules ready, which costs some milliseconds. */
export function createResumeReader({
  skills,
  contexts,
  reading,
  resumeWords: words,
}: ResumePack): ResumeReader {
  const phrases = compileResumePhrases(words);
  const rules = { lexicon: compileLexicon(skills, contexts), reading: compileReading(reading), phrases };
  return {
    read(text, today) {
      const lines = readLines(text, words);
      const finder = createRangeFinder(words, today.getFullYear() * 12 + today.getMonth());
      const jobs = findJobs(lines, finder);
      const headers = new Set(jobs.flatMap((job) => job.lines));
      const latest = jobs.toSorted((a, b) => b.range.to - a.range.to || b.range.from - a.range.from);
      return {
        skills: readSkills(text, lines, headers, rules),
        years: yearsOf(jobs, phrases),
        currentRole: latest[0]?.range.isOpen ? titleOf(latest[0], phrases) : null,
        background: backgroundOf(latest, phrases),
      };
    },
  };
}

/** Jobs at the same time count once. A field has the years of the jobs whose header names it. */
function yearsOf(jobs: readonly Job[], phrases: ResumePhrases): Profile['years'] {
  const years = (of: readonly Job[]) =>
    of.length === 0 ? null : Math.round(monthsCovered(of.map(({ range }) => range)) / STEP) / 2;
  const [security, machineLearning, governance] = FIELDS.map((field) =>
    years(jobs.filter(({ header }) => hasPhrase(header.join(' '), phrases.fields[field]))),
  );
  return {
    overall: years(jobs),
    security: security ?? null,
    machineLearning: machineLearning ?? null,
    governance: governance ?? null,
  };
}

function backgroundOf(latest: readonly Job[], { backgrounds }: ResumePhrases): string | null {
  for (const { header } of latest) {
    const found = backgrounds.find(([, titles]) => hasPhrase(header.join(' '), titles));
    if (found) return found[0];
  }
  return null;
}
