import type { Section, SectionKind } from '../model/review-record.ts';
import type { Level, Span } from '../model/terms.ts';
import type { PhraseHit } from '../text/phrase-trie.ts';
import { type Passage, readPassages } from './passages.ts';
import type { Matcher, Telling } from './rules.ts';

/** What one passage says of the domain, the kind of work and the level. */
export interface Testimony extends Span {
  /** 0..1, how far the passage speaks of the work: a duty 1, the company's own blurb little. */
  readonly share: number;
  /** Number of its words. */
  readonly words: number;
  /** Whether it says what the person does, not what the person must bring. */
  readonly isDuty: boolean;
  /** 0..1, strongest phrase about the security, safety or governance of AI systems. */
  readonly ofAi: number;
  /** Whether it speaks of AI put to use for security or risk. */
  readonly withAi: boolean;
  readonly neighbor: boolean;
  readonly outside: boolean;
  /** Kinds of work that it names. */
  readonly facets: ReadonlySet<string>;
  /** Level that its words of scope speak for; null when it has none. */
  readonly scope: Level | null;
}

/** A sentence of the company's own blurb that speaks to the reader counts as much as one of an unnamed section. */
const ROLE_SHARE = 0.7;
/** What a sentence keeps that speaks of convictions, "passionate about safe AI": everyone at such an employer is asked for them. */
const CREED_SHARE = 0.1;
const NO_DUTIES: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);

type Signal = Extract<Telling, { kind: 'signal' }>;

const strongest = (signals: readonly PhraseHit<Signal>[], side: Signal['side']): number =>
  signals.reduce((most, { value }) => (value.side === side ? Math.max(most, value.weight) : most), 0);

function shareOf(kind: SectionKind, told: readonly Telling[], matcher: Matcher): number {
  if (told.some((one) => one.kind === 'boilerplate')) return 0;
  if (told.some((one) => one.kind === 'creed')) return CREED_SHARE;
  const share = matcher.sections[kind] ?? 0;
  const speaksOfRole = kind === 'about' && told.some((one) => one.kind === 'role-word');
  return speaksOfRole ? Math.max(share, ROLE_SHARE) : share;
}

const DIRECTED: ReadonlySet<Signal['side']> = new Set(['of-ai', 'with-ai', 'idle']);

/**
 * "AI-powered threat detection" holds the words of "AI threat": of two readings of the same words the longer one says who does what
 * to whom, of equally long ones the one that does not take AI for what is protected.
 */
function withoutCovered(hits: readonly PhraseHit<Signal>[]): PhraseHit<Signal>[] {
  const covers = (a: PhraseHit<Signal>, b: PhraseHit<Signal>): boolean => {
    if (a.value.side === b.value.side || a.from > b.from || a.to < b.to) return false;
    return a.to - a.from > b.to - b.from || a.value.side !== 'of-ai';
  };
  return hits.filter((hit) => !hits.some((other) => covers(other, hit)));
}

function hearPassage(passage: Passage, matcher: Matcher): Testimony {
  const { row, from, to } = passage;
  const hits = matcher.tellings.findAll(row, from, to);
  const told = hits.map(({ value }) => value);
  const signals = hits.filter((hit): hit is PhraseHit<Signal> => hit.value.kind === 'signal');
  const directed = withoutCovered(signals.filter(({ value }) => DIRECTED.has(value.side)));
  return {
    start: passage.start,
    end: passage.end,
    share: shareOf(passage.kind, told, matcher),
    words: to - from,
    isDuty: !NO_DUTIES.has(passage.kind),
    ofAi: strongest(directed, 'of-ai'),
    withAi: strongest(directed, 'with-ai') > 0,
    neighbor: strongest(signals, 'neighbor') > 0,
    outside: strongest(signals, 'outside') > 0,
    facets: new Set(told.flatMap((one) => (one.kind === 'facet' ? [one.facet] : []))),
    scope: told.find((one) => one.kind === 'scope')?.level ?? null,
  };
}

/** Hears every passage that speaks of the work, in order; benefits, pay, the law and boilerplate are left out. */
export function hearText(text: string, sections: readonly Section[], matcher: Matcher): Testimony[] {
  return readPassages(text, sections, (kind) => (matcher.sections[kind] ?? 0) > 0)
    .map((passage) => hearPassage(passage, matcher))
    .filter(({ share }) => share > 0);
}
