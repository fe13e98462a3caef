import type { Candidate, Features } from './candidate.ts';
import { bestOf } from './candidate.ts';
import type { PageSignals } from './signals.ts';
import { VERDICT_WEIGHTS } from './tables/page-weights.ts';
import { SHORTEST_POSTING } from './text-block.ts';

const LONG_POSTING = 800;

/** What a page can be, from its text alone. */
export type Layout = 'posting' | 'list' | 'form' | 'none';

/** What is known beside the signals. */
export interface LayoutClues {
  /** Length of the text that would be the posting's, in letters of Latin script. */
  length: number;
  title: Candidate | null;
  /** Structured data about this page's posting, the site's own posting markup, script state with its text. */
  structured: boolean;
  marked: boolean;
  state: boolean;
  declaresList: boolean;
  declaresArticle: boolean;
}

/** What the page looks like as a whole. */
export function judgeLayout(signals: PageSignals, clues: LayoutClues): Layout {
  return bestOf(layoutCandidates(signals, clues), VERDICT_WEIGHTS)?.layout ?? 'none';
}

/** The answers that are possible, each with what speaks for and against it. */
export function layoutCandidates(
  signals: PageSignals,
  clues: LayoutClues,
): { layout: Layout; features: Features }[] {
  const answers: { layout: Layout; features: Features }[] = [
    { layout: 'list', features: named('list', listFeatures(signals, clues)) },
    { layout: 'form', features: named('form', formFeatures(signals, clues)) },
    { layout: 'none', features: named('none', noneFeatures(signals, clues)) },
  ];
  if (clues.length >= SHORTEST_POSTING)
    answers.unshift({ layout: 'posting', features: named('posting', postingFeatures(signals, clues)) });
  return answers;
}

const named = (layout: Layout, features: Record<string, number | boolean>): Features =>
  Object.fromEntries(
    Object.entries(features)
      .filter(([, value]) => value)
      .map(([name, value]) => [`${layout}.${name}`, Number(value)]),
  );

const upTo = (count: number, most: number) => Math.min(count, most) / most;

function postingFeatures(signals: PageSignals, clues: LayoutClues): Record<string, number | boolean> {
  const { headings, listed } = signals;
  const title: Features = clues.title?.features ?? {};
  return {
    bias: 1,
    kinds: upTo(headings.size, 3),
    both: headings.has('duties') && headings.has('profile'),
    apply: signals.apply,
    applyLine: signals.applyLine,
    asked: signals.apply || signals.applyLine,
    seeks: signals.seeks,
    // Guides speak of applying, product pages of whom they are for; both at once, and lists, is a posting's way.
    wanted: signals.seeks && (signals.apply || signals.applyLine) && signals.lists > 0,
    gender: signals.genderMark,
    profession: signals.jobTitle,
    facts: signals.facts,
    rows: upTo(signals.rows, 3),
    titleRow: signals.titleRow,
    path: signals.jobPath,
    section: signals.jobSection,
    unaddressed: !signals.addressed,
    slug: title.slug ?? 0,
    titled: title.titled ?? 0,
    listTitle: title.list ?? 0,
    ownerTitle: title.owner ?? 0,
    untitled: clues.title === null,
    lists: upTo(signals.lists, 3),
    items: signals.items,
    concepts: upTo(signals.concepts, 6),
    long: clues.length >= LONG_POSTING,
    structured: clues.structured,
    marked: clues.marked,
    state: clues.state && signals.jobPath,
    anchored:
      signals.apply ||
      signals.applyLine ||
      signals.genderMark ||
      signals.jobPath ||
      signals.titleRow ||
      signals.facts,
    shape: signals.lists >= 2 && signals.items >= 0.35,
    repeated: repeats(signals),
    parts: upTo(Math.max(0, signals.parts - 1), 2),
    listName: signals.listName,
    listHeading: signals.listHeading,
    dense: isDense(signals),
    listed: upTo(Math.max(0, Math.max(listed.links, listed.lines) - 1), 5),
    empty: signals.noOpenings && signals.listName,
  };
}

/** Whether the page has the parts of several postings. */
const repeats = ({ headings }: PageSignals): number =>
  upTo(Math.max(0, Math.min(headings.get('duties') ?? 0, headings.get('profile') ?? 0) - 1), 2);

/** A list has about so many lines a job; a page with much more text is about something else. */
const LINES_PER_JOB = 12;
const LINE = 80;

function isDense({ listed, length }: PageSignals): boolean {
  const count = Math.max(listed.links, listed.lines);
  return count >= 2 && count * LINES_PER_JOB > length / LINE;
}

function listFeatures(signals: PageSignals, clues: LayoutClues): Record<string, number | boolean> {
  const { listed, headings } = signals;
  const count = Math.max(listed.links, listed.lines);
  const title: Features = clues.title?.features ?? {};
  return {
    bias: 1,
    name: signals.listName,
    path: signals.listPath,
    section: signals.jobSection,
    links: upTo(listed.links, 5),
    lines: upTo(listed.lines, 5),
    several: count >= 2,
    many: count >= 5,
    dense: isDense(signals),
    heading: signals.listHeading,
    parts: upTo(Math.max(0, signals.parts - 1), 2),
    partsNamed: signals.parts > 1 && (signals.listName || signals.listPath),
    lists: signals.parts > 1 ? 0 : upTo(signals.lists, 3),
    severalJobs: count >= 2 && signals.jobSection,
    declared: clues.declaresList,
    repeated: repeats(signals),
    repeatedNamed: repeats(signals) * Number(signals.listName),
    empty: signals.noOpenings,
    emptyNamed: signals.noOpenings && signals.jobSection,
    jobPath: signals.jobPath,
    single: headings.has('duties') && headings.has('profile') && repeats(signals) === 0 && signals.parts < 2,
    slug: (title.list ?? 0) > 0 ? 0 : (title.slug ?? 0),
    expired: signals.expired,
    wordy: signals.prose,
    article: isArticle(signals, clues),
  };
}

function formFeatures(signals: PageSignals, { length }: LayoutClues): Record<string, number | boolean> {
  const { form, headings } = signals;
  return {
    bias: 1,
    fields: upTo(form?.fields ?? 0, 6),
    lines: upTo(form?.lines ?? 0, 6),
    path: signals.formPath,
    any: form !== null,
    short: length < SHORTEST_POSTING,
    kinds: upTo(headings.size, 2),
    both: headings.has('duties') && headings.has('profile'),
    lists: upTo(signals.lists, 2),
  };
}

const isArticle = ({ articlePath, jobPath }: PageSignals, { declaresArticle }: LayoutClues) =>
  articlePath || (declaresArticle && !jobPath);

function noneFeatures(signals: PageSignals, clues: LayoutClues): Record<string, number | boolean> {
  return {
    article: isArticle(signals, clues),
    articlePath: signals.articlePath,
    declared: clues.declaresArticle,
    byline: signals.byline,
    guide: signals.guide,
    maybeGuide: signals.maybeGuide,
    sentence: signals.sentenceName,
    questions: upTo(signals.questions, 3),
    prose: signals.prose,
    short: signals.length < SHORTEST_POSTING,
  };
}
