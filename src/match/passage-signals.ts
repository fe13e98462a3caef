import type { ScopeBasis } from '../model/match-rules.ts';
import type { PostingSection, SectionKind } from '../model/review-record.ts';
import type { Level, Span } from '../model/terms.ts';
import type { PhraseHit } from '../text/phrase-trie.ts';
import { aboutAi, type ConceptHit, usableHits } from './about-ai.ts';
import { type Passage, readPassages } from './passages.ts';
import type { Concept, Matcher, Signal } from './rules.ts';

/** What one passage says of the field, the kind of work and the level. */
export interface PassageSignals extends Span {
  readonly kind: SectionKind;
  /** 0..1, how far the passage speaks of the work: a duty 1, the company's own blurb little. */
  readonly share: number;
  /** Number of its words. */
  readonly words: number;
  /** Whether it says what the person does, not what the person must bring. */
  readonly isDuty: boolean;
  /** Whether the employer speaks of itself. */
  readonly isPortrait: boolean;
  /** 0..1, how plainly the security, safety or governance of AI systems is its object. */
  readonly aboutAi: number;
  /** Whether it speaks of AI put to use. */
  readonly usesAi: boolean;
  /** The concepts that it names. */
  readonly concepts: ReadonlySet<Concept>;
  /** Kinds of work that it names. */
  readonly facets: ReadonlySet<string>;
  /** Level that its words of scope speak for, and what they rest on; null when it has none. */
  readonly scope: { readonly level: Level; readonly basis: ScopeBasis } | null;
}

/** What is known beside the text. */
export interface TextContext {
  /** BCP 47 primary tag; null when unknown. */
  readonly language: string | null;
  readonly company: string | null;
  /** Whether the title names AI, so that "the model" in the text is one of AI. */
  readonly titleNamesAi: boolean;
  /** A line that only repeats it says nothing new. */
  readonly title: string;
}

/** A sentence of the company's own blurb that speaks to the reader counts as much as one of an unnamed section. */
const ROLE_SHARE = 0.7;
/** What a sentence keeps that speaks of convictions, "passionate about safe AI": everyone at such an employer is asked for them. */
export const MISSION_SHARE = 0.1;
/** What a sentence keeps in which the employer speaks of itself outside its own section. */
const PORTRAIT_SHARE = 0.25;
/** Share of passages that name AI from which every "model" of the text is one of AI. */
const AI_SHARE = 0.2;
/** Weight of words such as "model" where nothing else names AI: the model may be one of credit or of a house. */
const WITHOUT_AI = 0.15;
const NO_DUTIES: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);

interface Scored extends Omit<PassageSignals, 'aboutAi'> {
  readonly direct: number;
  readonly byPart: number;
}

function shareOf(
  kind: SectionKind,
  kinds: ReadonlySet<Signal['kind']>,
  isPortrait: boolean,
  matcher: Matcher,
): number {
  if (kinds.has('boilerplate')) return 0;
  if (kinds.has('mission')) return MISSION_SHARE;
  const share = matcher.sections[kind] ?? 0;
  if (isPortrait) return Math.min(share, PORTRAIT_SHARE);
  return kind === 'about' && kinds.has('role-word') ? Math.max(share, ROLE_SHARE) : share;
}

/** Fewest letters by which a word is known as the employer's name, or as the short form of it. */
const NAME_LETTERS = 4;

/** Whether a passage begins with the employer's name or its short form: it tells of the employer then. */
function opensWith({ row, from }: Passage, name: string | undefined): boolean {
  const word = row.words[from];
  if (word === undefined || name === undefined || word.length < NAME_LETTERS) return false;
  return name.startsWith(word) || word.startsWith(name);
}

const isSame = ({ row, from, to }: Passage, words: readonly string[]): boolean =>
  to - from === words.length && words.every((word, at) => row.words[from + at] === word);

function scorePassage(passage: Passage, matcher: Matcher, { language, company }: TextContext): Scored {
  const { row, from, to, kind } = passage;
  const hits = matcher.signals.findAll(row, from, to);
  const kinds = new Set(hits.map(({ value }) => value.kind));
  const name = company === null ? undefined : matcher.wordsOf(company)[0];
  const isPortrait =
    (kinds.has('portrait') || opensWith(passage, name)) && !kinds.has('role-word') && !NO_DUTIES.has(kind);
  const concepts = usableHits(
    hits.filter((hit): hit is ConceptHit => hit.value.kind === 'concept'),
    row,
    language,
  );
  const facets = hits.flatMap(({ value }: PhraseHit<Signal>) =>
    value.kind === 'facet' ? [value.facet] : [],
  );
  const scope = hits.map(({ value }) => (value.kind === 'scope' ? value : null)).find((one) => one !== null);
  return {
    start: passage.start,
    end: passage.end,
    kind,
    share: shareOf(kind, kinds, isPortrait, matcher),
    words: to - from,
    isDuty: !NO_DUTIES.has(kind),
    isPortrait: isPortrait || kind === 'about',
    usesAi: concepts.usesAi,
    concepts: concepts.named,
    facets: new Set(facets),
    scope: scope ?? null,
    ...aboutAi(concepts, row),
  };
}

/** Scores every passage that speaks of the work, in order; benefits, pay, the law and boilerplate are left out. */
export function scorePassages(
  text: string,
  sections: readonly PostingSection[],
  matcher: Matcher,
  context: TextContext,
): PassageSignals[] {
  const title = matcher.wordsOf(context.title);
  const scored = readPassages(text, sections, (kind) => (matcher.sections[kind] ?? 0) > 0)
    .filter((passage) => !isSame(passage, title))
    .map((passage) => scorePassage(passage, matcher, context))
    .filter(({ share }) => share > 0);
  const own = scored.filter(({ isPortrait }) => !isPortrait);
  const naming = own.filter(({ concepts }) => concepts.has('ai') || concepts.has('field')).length;
  const known = context.titleNamesAi ? 1 : Math.min(1, naming / Math.max(1, own.length) / AI_SHARE);
  const partWeight = Math.max(WITHOUT_AI, known);
  return scored.map(({ direct, byPart, ...rest }) => ({
    ...rest,
    aboutAi: Math.max(direct, byPart * partWeight),
  }));
}
