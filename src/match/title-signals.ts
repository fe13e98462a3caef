import { clausesOf } from '../analyze/title/clean-title.ts';
import type { ReadTitle } from '../model/analysis.ts';
import { plainWords } from '../text/plain-words.ts';
import type { TokenRow } from '../text/token-row.ts';
import { aboutAi, type ConceptHit, isAiForGuard, usableHits } from './about-ai.ts';
import type { Concept, Matcher } from './rules.ts';

/** What a title names. */
export interface TitleSignals {
  readonly concepts: ReadonlySet<Concept>;
  /** 0..1, how plainly the security, safety or governance of AI is its object. */
  readonly aboutAi: number;
  /** Whether AI stands in front of what guards it, "AI security", not behind, "security AI". */
  readonly aiComesFirst: boolean;
  readonly usesAi: boolean;
  /** Whether what guards runs straight into AI, "Risk AI": that AI is a means. */
  readonly isAiForGuard: boolean;
  /** Whether the head clause names another trade. */
  readonly isOtherTrade: boolean;
  /** Whether the head builds things: engineers, developers, scientists. */
  readonly isBuilder: boolean;
}

const BUILDERS: ReadonlySet<string> = new Set([
  'architect',
  'developer',
  'engineer',
  'researcher',
  'scientist',
]);

const GUARDS: ReadonlySet<Concept> = new Set([
  'security',
  'threat',
  'safety',
  'oversight',
  'it-security',
  'control',
]);

/** What a builder of AI works for when it is named behind the head: "Machine Learning Engineer, Risk". */
const FIELDS_OF_USE: ReadonlySet<Concept> = new Set(['security', 'oversight', 'it-security', 'control']);

/** Whether AI is what guards, not what is guarded: "Risk AI", "ML Engineer, Fraud". */
function isMeans(hits: readonly ConceptHit[], row: TokenRow, matcher: Matcher): boolean {
  const guards = hits.filter(({ value }) => FIELDS_OF_USE.has(value.concept));
  return hits.some((ai) => {
    if (ai.value.concept !== 'ai') return false;
    const head = matcher.title.heads.longestAt(row, ai.to)?.value.id ?? '';
    const isBuilt = BUILDERS.has(head) && guards.some(({ from }) => from > ai.to);
    return isBuilt || guards.some((guard) => isAiForGuard(guard, ai, row));
  });
}

const isConcept = (hit: { readonly value: { readonly kind: string } }): hit is ConceptHit =>
  hit.value.kind === 'concept';

/** Reads a cleaned title; `read` is the same taken apart. An empty title names nothing. */
export function titleSignals(
  title: string,
  read: Pick<ReadTitle, 'core' | 'head'>,
  matcher: Matcher,
  language: string | null,
): TitleSignals {
  const row = plainWords(title);
  const usable = usableHits(matcher.signals.findAll(row).filter(isConcept), row, language);
  const { direct, byPart } = aboutAi(usable, row);
  const core = plainWords(`${read.core} , ${clausesOf(title)[0] ?? ''}`);
  const trades = usableHits(matcher.signals.findAll(core).filter(isConcept), core, language);
  const firstOf = (concepts: readonly Concept[]): number =>
    Math.min(...usable.hits.filter(({ value }) => concepts.includes(value.concept)).map(({ from }) => from));
  return {
    concepts: usable.named,
    aboutAi: Math.max(direct, byPart),
    aiComesFirst: firstOf(['ai', 'artifact']) < firstOf([...GUARDS]),
    usesAi: usable.usesAi,
    isAiForGuard: isMeans(usable.hits, row, matcher),
    isOtherTrade: trades.named.has('trade'),
    isBuilder: read.head !== null && BUILDERS.has(read.head),
  };
}

/** Whether a title names AI or its safety. */
export const namesAi = ({ concepts }: TitleSignals): boolean => concepts.has('ai') || concepts.has('field');

/** Whether an employer's name says that it makes or guards AI; false for none. */
export function nameIsOfAi(company: string | null, matcher: Matcher): boolean {
  const hits = matcher.signals.findAll(plainWords(company ?? '')).filter(isConcept);
  return hits.some(({ value }) => value.concept === 'ai' || value.concept === 'field');
}
