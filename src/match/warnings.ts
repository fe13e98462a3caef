import type { Analysis } from '../model/analysis.ts';
import type { Evidence, Warning } from '../model/review-record.ts';
import type { Level } from '../model/terms.ts';
import { quote, yearsEvidence } from './evidence.ts';
import { levelDistance, levelOfYears } from './level.ts';

/** What a warning is judged by. */
interface Case {
  readonly analysis: Analysis;
  readonly text: string;
  readonly level: Level | null;
}

interface WarningRule {
  readonly code: string;
  /** The sentence for people, or null when there is nothing to warn of. */
  readonly say: (one: Case) => string | null;
  readonly evidence: (one: Case) => Evidence[];
}

/** Titles and years may differ by one level without anyone minding. */
const TOLERATED_DISTANCE = 1;
/** Years from which an entry posting asks for more than a beginner has. */
const NOT_ENTRY_FROM = 3;
/** Must-haves from which a list is a wish list: twice the median of development postings, reached by one in six. */
const MANY_MUST_HAVES = 30;

const FIRM_TITLE = 0.7;

const ofYears = ({ analysis, text }: Case): Evidence[] =>
  analysis.years ? [yearsEvidence(text, analysis.years, 'warning')] : [];

const requiredSkills = ({ analysis }: Case) => analysis.skills.filter(({ need }) => need === 'required');

/** Must-haves, of which alternatives ("Python, Go or Rust") count as one. */
const countMustHaves = (one: Case): number =>
  new Set(requiredSkills(one).map(({ id, anyOf }) => (anyOf === null ? `skill ${id}` : `choice ${anyOf}`)))
    .size;

/** Said by a warning of its own, which tells more than that title and years differ. */
const isEntryAskingYears = ({ analysis, level }: Case): boolean =>
  level === 'entry' && (analysis.years?.min ?? 0) >= NOT_ENTRY_FROM;

const RULES: readonly WarningRule[] = [
  {
    code: 'level-conflict',
    say: (one) => {
      const { analysis } = one;
      const sign = analysis.title.level;
      const byYears = levelOfYears(analysis.years);
      if (!sign || !byYears || sign.confidence < FIRM_TITLE || isEntryAskingYears(one)) return null;
      if (sign.level === 'executive' || levelDistance(sign.level, byYears) <= TOLERATED_DISTANCE) return null;
      const years = analysis.years?.min ?? 0;
      return `The title says ${sign.level}, but ${years} ${years === 1 ? 'year' : 'years'} of experience would be ${byYears}.`;
    },
    evidence: ofYears,
  },
  {
    code: 'entry-asks-years',
    say: (one) =>
      isEntryAskingYears(one)
        ? `An entry position that asks for ${one.analysis.years?.min} years of experience.`
        : null,
    evidence: ofYears,
  },
  {
    code: 'many-must-haves',
    say: (one) => {
      const count = countMustHaves(one);
      return count < MANY_MUST_HAVES ? null : `${count} things are required; few people have them all.`;
    },
    evidence: (one) => {
      const first = requiredSkills(one)[0]?.mentions[0];
      return first ? [quote(one.text, first, 'warning', 0.5)] : [];
    },
  },
];

/** What a reader of the posting should know before applying, in the order of the rules. */
export function findWarnings(one: Case): Warning[] {
  return RULES.flatMap(({ code, say, evidence }) => {
    const text = say(one);
    return text === null ? [] : [{ code, text, evidence: evidence(one) }];
  });
}
