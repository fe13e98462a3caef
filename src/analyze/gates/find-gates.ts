import type { GateRule } from '../../model/gate-rules.ts';
import type { Gate, PostingSection, SectionKind } from '../../model/review-record.ts';
import type { PhraseHit } from '../../text/phrase-trie.ts';
import { plainWords } from '../../text/plain-words.ts';
import { cutSentences } from '../../text/sentence-tokens.ts';
import { createSectionReader } from '../sections/section-reader.ts';
import { detailsOf } from './gate-details.ts';
import type { DemandPlace } from './gate-hits.ts';
import type { GateLexicon } from './gate-lexicon.ts';
import { type GateSentence, isInside, isWishedFor, type Words } from './gate-wishes.ts';

/** What gates are read with. */
export interface GateContext {
  readonly sections: readonly PostingSection[];
  readonly lexicon: GateLexicon;
  /** Words whose dot ends no sentence, in lower case without it. */
  readonly abbreviations: ReadonlySet<string>;
}

type Kind = Gate['kind'];

/** Of a longer sentence only the words around its demand are quoted, in UTF-16 code units. */
const LONGEST_QUOTE = 240;
const QUOTED_AROUND = 12;
/** What belongs to the last word of a quote. */
const CLOSING = /^[%)\]"”’»]+/;
const LONGEST_CLOSING = 3;
/** Words behind a demand in which "is not required" takes it back. */
const TAKEN_BACK_WITHIN = 6;
/** Words around what counts only where it is asked for, "a degree in computer science is required". */
const ASKED_WITHIN = 8;
/** Words around a demand in which a sentence may say that it speaks of something else: some texts lost their breaks. */
const LONGEST_THOUGHT = 40;
/** Less far where the words are those of many sentences: "US-based engineers … for our customers". */
const UNLESS_WITHIN: Partial<Record<Kind, number>> = { place: 6, 'office-days': 2 };
const DEMANDING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);
/** Kinds of which a posting has one: the first that is required. */
const SINGLE: ReadonlySet<Kind> = new Set([
  'degree',
  'office-days',
  'travel',
  'sponsorship',
  'export-control',
]);
/** Kinds that the employer's portrait names of itself. */
const NOT_OF_EMPLOYER: ReadonlySet<Kind> = new Set(['language', 'degree']);

/**
 * What a posting demands of the person beside skills: citizenship, permits, clearances, degrees, languages, place, days
 * in the office, travel. Read in English, German, French, Dutch and Spanish, sentence by sentence; promises to treat
 * everyone alike demand nothing. One gate for each kind and detail, in the order of the text; `start` and `end` are
 * UTF-16 offsets, `met` is null. A text without gates gives none.
 */
export function findGates(text: string, { sections, lexicon, abbreviations }: GateContext): Gate[] {
  const row = plainWords(text);
  const kindAt = createSectionReader(sections);
  const gates = cutSentences(row, abbreviations).flatMap(({ from, to }) =>
    gatesIn({ row, from, to, section: kindAt(row.starts[from] ?? 0), lexicon }),
  );
  return distinct(gates);
}

function gatesIn(passage: GateSentence): Gate[] {
  const { row, from, to, lexicon } = passage;
  const hits = lexicon.rules.findAll(row, from, to);
  if (hits.length === 0 || lexicon.fairness.isIn(row, from, to)) return [];
  return hits.filter((hit) => isDemand(hit, passage)).flatMap((hit) => gatesOf(hit, passage));
}

function isDemand({ value: rule, from, to }: PhraseHit<GateRule>, passage: GateSentence): boolean {
  const { row, section, lexicon } = passage;
  const { kind } = rule;
  if (isOfSomethingElse(kind, { from, to }, passage)) return false;
  if (NOT_OF_EMPLOYER.has(kind) && section === 'about') return false;
  if (rule.isAskedOnly && !isAsked({ from, to }, passage)) return false;
  if (rule.with !== undefined && !standsWith(rule.with, { from, to }, passage)) return false;
  if (kind === 'sponsorship') return true;
  const behind = Math.min(passage.to, to + TAKEN_BACK_WITHIN);
  return (
    lexicon.before.longestBefore(row, from, passage.from) === null && !lexicon.after.isIn(row, to, behind)
  );
}

function isOfSomethingElse(kind: Kind, demand: Words, { row, lexicon, ...sentence }: GateSentence): boolean {
  const near = UNLESS_WITHIN[kind] ?? LONGEST_THOUGHT;
  const from = Math.max(sentence.from, demand.from - near);
  const to = Math.min(sentence.to, demand.to + near);
  const hits = lexicon.unless.get(kind)?.findAll(row, from, to) ?? [];
  if (hits.length === 0) return false;
  const despite = lexicon.despite.get(kind)?.findAll(row, from, to) ?? [];
  return hits.some((hit) => !despite.some((one) => isInside(hit, one)));
}

/** Whether a phrase of a group stands in the sentence, not too far away. */
function standsWith(group: string, demand: Words, { row, lexicon, ...sentence }: GateSentence): boolean {
  const from = Math.max(sentence.from, demand.from - LONGEST_THOUGHT);
  const to = Math.min(sentence.to, demand.to + LONGEST_THOUGHT);
  return lexicon.groups.get(group)?.isIn(row, from, to) ?? false;
}

/** Among the demands of a posting, or called required right beside it. */
function isAsked({ from, to }: Words, passage: GateSentence): boolean {
  if (DEMANDING.has(passage.section)) return true;
  const first = Math.max(passage.from, from - ASKED_WITHIN);
  return passage.lexicon.demands.isIn(passage.row, first, Math.min(passage.to, to + ASKED_WITHIN));
}

function gatesOf({ value: rule, from, to }: PhraseHit<GateRule>, passage: GateSentence): Gate[] {
  const place: DemandPlace = {
    row: passage.row,
    from,
    to,
    sentenceFrom: passage.from,
    sentenceTo: passage.to,
  };
  const details = detailsOf(rule, place, passage.lexicon);
  if (details.length === 0 && rule.needsDetail) return [];
  const quoted = quote(place);
  return (details.length > 0 ? details : [null]).map((detail) => ({
    kind: rule.kind,
    need: rule.need ?? (isWishedFor(place, detail?.own ?? null, passage) ? 'preferred' : 'required'),
    detail: detail?.value ?? null,
    ...quoted,
    met: null,
  }));
}

function quote({ row, from, to, sentenceFrom, sentenceTo }: DemandPlace) {
  const isShort = (row.ends[sentenceTo - 1] ?? 0) - (row.starts[sentenceFrom] ?? 0) <= LONGEST_QUOTE;
  const first = isShort ? sentenceFrom : Math.max(sentenceFrom, from - QUOTED_AROUND);
  const last = isShort ? sentenceTo : Math.min(sentenceTo, to + QUOTED_AROUND);
  const start = row.starts[first] ?? 0;
  const lastEnd = row.ends[last - 1] ?? 0;
  const [closing = ''] = CLOSING.exec(row.text.slice(lastEnd, lastEnd + LONGEST_CLOSING)) ?? [];
  const end = lastEnd + closing.length;
  return { start, end, text: row.text.slice(start, end) };
}

/** One for each kind and detail: a demand wins over a wish, a refusal over an offer, one with a detail over one without. */
function distinct(gates: readonly Gate[]): Gate[] {
  const refuses = gates.some(({ need }) => need === 'unavailable');
  const kept = new Map<string, Gate>();
  for (const gate of gates) {
    if (gate.need === 'offered' && refuses) continue;
    const key = SINGLE.has(gate.kind) ? gate.kind : `${gate.kind} ${gate.detail}`;
    const known = kept.get(key);
    if (!known || (known.need === 'preferred' && gate.need === 'required')) kept.set(key, gate);
  }
  const detailed = new Set([...kept.values()].flatMap(({ kind, detail }) => (detail === null ? [] : [kind])));
  return [...kept.values()]
    .filter(({ kind, detail }) => detail !== null || !detailed.has(kind))
    .sort((a, b) => a.start - b.start);
}
