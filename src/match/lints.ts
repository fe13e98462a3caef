import { createSectionReader } from '../analyze/sections/section-reader.ts';
import type { Analysis } from '../model/analysis.ts';
import type { MatchingPack } from '../model/career-pack.ts';
import type { Posting } from '../model/posting.ts';
import type { PayLaw } from '../model/posting-lints.ts';
import type { AskedSkill, SectionKind, Warning } from '../model/review-record.ts';
import type { Span } from '../model/terms.ts';
import { quote } from './evidence.ts';
import { payLawOf } from './pay-law.ts';
import { payMismatch } from './pay-mismatch.ts';

/** What of a posting its lints read. */
export type LintedPosting = Pick<Posting, 'text' | 'locations' | 'datePosted' | 'structuredPay'>;

/** What a posting is held against. */
export type LintPack = Pick<MatchingPack, 'lints' | 'rates'>;

interface Case {
  readonly analysis: Analysis;
  readonly posting: LintedPosting;
  readonly pack: LintPack;
  /** ISO date of the posting; where it has none, of the day on which it is read. */
  readonly date: string;
  /** ISO date of the day on which it is read; where that is not told, of the posting. */
  readonly readOn: string;
}

type Lint = (one: Case) => readonly Warning[];

/** Half a year: a technology may be known to some before its first release. */
const TOLERATED_YEARS = 0.5;

/** Years of a skill that nobody can have yet, "5 years of LangChain" in 2026. */
const impossibleYears: Lint = ({ analysis, posting, pack, date }) =>
  analysis.skills.flatMap(({ id, name, years, mentions }) => {
    const technology = pack.lints.technologies.find(({ skill }) => skill === id);
    if (!technology || years === null || years - yearsBetween(technology.since, date) < TOLERATED_YEARS)
      return [];
    return [
      {
        code: 'impossible-years',
        text: `It asks for ${years} years of ${name}, which began in ${technology.since.slice(0, 4)} (${technology.event}).`,
        evidence: [mentionBeside(years, mentions, posting.text)].flatMap((mention) =>
          mention ? [quote(posting.text, mention, 'warning', 0.8)] : [],
        ),
      },
    ];
  });

/** The mention on whose line the years stand, else the first. */
const mentionBeside = (years: number, mentions: readonly Span[], text: string): Span | undefined =>
  mentions.find(({ start, end }) => lineAround(text, start, end).includes(String(years))) ?? mentions[0];

/** Years from a month to a day, with months as parts. */
function yearsBetween(month: string, date: string): number {
  const [fromYear = 0, fromMonth = 1] = month.split('-').map(Number);
  const [year = 0, toMonth = 1] = date.split('-').map(Number);
  return year - fromYear + (toMonth - fromMonth) / 12;
}

/** Names that a sentence can hold. */
const MOST_NAMED = 3;
/** Words of a line that asks for little but the skill; in longer ones the two lists speak of different sides of it. */
const SHORT_LINE = 8;
/** Kinds that one has or has not: fields such as "machine learning" stand on both lists, each time with more around. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['certification', 'language', 'platform', 'tool']);

/** The same tool or certificate on both lists: must one have it or not? */
const needConflict: Lint = ({ analysis, posting: { text } }) => {
  const pairs = analysis.skills.flatMap((skill) => {
    const must = plainMention(skill, 'required', analysis, text);
    const wish = plainMention(skill, 'preferred', analysis, text);
    return must && wish ? [{ name: skill.name, must, wish }] : [];
  });
  const named = pairs.slice(0, MOST_NAMED);
  if (named.length === 0) return [];
  const more = pairs.length > named.length ? ` and ${pairs.length - named.length} more` : '';
  return [
    {
      code: 'need-conflict',
      text: `On both lists, required and nice to have: ${named.map(({ name }) => name).join(', ')}${more}.`,
      evidence: named.flatMap(({ must, wish }) =>
        [must, wish].map((span) => quote(text, span, 'warning', 0.4)),
      ),
    },
  ];
};

/** Where a section of a kind asks for the skill in a line of few words; undefined where it does not. */
function plainMention(
  { kind, mentions }: AskedSkill,
  section: SectionKind,
  { sections }: Analysis,
  text: string,
): Span | undefined {
  if (!PLAIN_KINDS.has(kind)) return undefined;
  const kindAt = createSectionReader(sections);
  return mentions.find(
    ({ start, end }) =>
      kindAt(start) === section && lineAround(text, start, end).split(/\s{1,99}/).length <= SHORT_LINE,
  );
}

/** Farther away on its line nothing speaks of a mention; a posting in one line would else be read once for each mention. */
const LINE_REACH = 1_000;

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  const [behind = ''] = text.slice(end, end + LINE_REACH).split('\n', 1);
  return (before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + behind).trim();
}

const payContradiction: Lint = ({ analysis, posting, pack }) => {
  const mismatch = payMismatch(posting.structuredPay, analysis.salaries, pack.rates);
  const [stated] = analysis.salaries;
  if (mismatch === null || stated?.start == null || stated.end === null) return [];
  const span = { start: stated.start, end: stated.end };
  const text = `The page's data names ${mismatch.data} ${mismatch.currency} a year, its text ${mismatch.text}.`;
  return [{ code: 'pay-mismatch', text, evidence: [quote(posting.text, span, 'warning', 0.6)] }];
};

/** A posting that is still shown is held against the law of the day on which it is read. */
const noPayStated: Lint = ({ analysis, posting, pack, readOn }) => {
  if (analysis.salaries.length > 0 || analysis.salary) return [];
  const place = { locations: posting.locations, country: analysis.country, date: readOn };
  const law = payLawOf(place, pack.lints.payLaws);
  return [{ code: 'no-pay-stated', text: law ? sayLaw(law) : 'No pay is stated.', evidence: [] }];
};

function sayLaw({ place, when, fewestEmployees, law }: PayLaw): string {
  const asked = when === 'posting' ? 'in the posting' : 'before the first interview';
  const size = fewestEmployees === null ? '' : ` of employers with ${fewestEmployees} people or more`;
  return `No pay is stated; ${place} asks for it ${asked}${size} (${law}).`;
}

const LINTS: readonly Lint[] = [impossibleYears, needConflict, payContradiction, noPayStated];

/**
 * What in a posting cannot be true or contradicts itself, and what the law of its place asks it to say, in the order of the
 * lints. A posting without a date is taken for one of `today`, an ISO date, else of the pack's day; laws are those of `today`. Hints for a reader; nothing here judges fit.
 */
export function lintPosting(
  analysis: Analysis,
  posting: LintedPosting,
  pack: LintPack,
  today: string | null = null,
): Warning[] {
  const { datePosted } = posting;
  const date = datePosted ?? today ?? pack.lints.asOf;
  const readOn = today ?? date;
  return LINTS.flatMap((lint) => lint({ analysis, posting, pack, date, readOn }));
}
