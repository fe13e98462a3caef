import type { PhraseHit } from '../text/phrase-trie.ts';
import type { TokenRow } from '../text/token-row.ts';
import type { Concept, Signal } from './rules.ts';

/** A concept found among words. */
export type ConceptHit = PhraseHit<Extract<Signal, { kind: 'concept' }>>;

/** The concepts of a passage or title that mean what they say. */
export interface UsableHits {
  readonly hits: readonly ConceptHit[];
  readonly named: ReadonlySet<Concept>;
  readonly usesAi: boolean;
}

/** How plainly AI is the object: by its own name or a term of the field, and by a part of it such as "model". */
export interface AboutAi {
  readonly direct: number;
  readonly byPart: number;
}

/** In these languages "ai" in small letters is a word of its own: "ai clienti", "j'ai". */
const AI_IS_A_WORD: ReadonlySet<string> = new Set(['it', 'fr', 'pt', 'ro']);
/** What protects, threatens or governs. */
const GUARDS: ReadonlySet<Concept> = new Set(['security', 'threat', 'safety', 'oversight']);

/** Weight of two words by how many others stand between them; farther apart they speak of two things. */
type Reach = readonly (readonly [most: number, weight: number])[];
const REACH: Readonly<Record<'aiGuard' | 'aiAct' | 'partGuard' | 'partAct', Reach>> = {
  aiGuard: [
    [3, 0.8],
    [8, 0.5],
    [40, 0.2],
  ],
  aiAct: [
    [4, 0.4],
    [8, 0.2],
  ],
  partGuard: [
    [3, 0.6],
    [6, 0.35],
  ],
  partAct: [[3, 0.25]],
};
/** What is left of such a weight where the passage says that AI is put to use. */
const USED_SHARE = 0.5;

/** "AI safety engineer" holds the words of a trade, "safety engineer". */
const OTHER_TRADES: ReadonlySet<Concept> = new Set(['physical', 'outside', 'trade']);

/** "Data loss prevention" holds the words of a trade too. */
const BESIDE: ReadonlySet<Concept> = new Set(['it-security', 'control', 'building']);

const overlap = (a: PhraseHit<unknown>, b: PhraseHit<unknown>): boolean => a.from < b.to && b.from < a.to;
const covers = (a: PhraseHit<unknown>, b: PhraseHit<unknown>): boolean => a.from <= b.from && a.to >= b.to;

function isSmallAi({ from, to }: ConceptHit, row: TokenRow, language: string | null): boolean {
  const raw = row.text.slice(row.starts[from], row.ends[to - 1]);
  return raw === 'ai' && language !== null && AI_IS_A_WORD.has(language);
}

/** Leaves out words that only look like others ("threat model", "ai" in Italian) and the AI that is a means, "using AI". */
export function usableHits(all: readonly ConceptHit[], row: TokenRow, language: string | null): UsableHits {
  const of = (concept: Concept): ConceptHit[] => all.filter(({ value }) => value.concept === concept);
  const decoys = of('decoy');
  const fields = of('field');
  const besides = all.filter(({ value }) => BESIDE.has(value.concept));
  const uses = of('uses').filter(
    (use) => !all.some((one) => isSmallAi(one, row, language) && covers(use, one)),
  );
  const hits = all.filter((hit) => {
    if (hit.value.concept === 'decoy' || hit.value.concept === 'uses') return false;
    if (OTHER_TRADES.has(hit.value.concept))
      return !fields.some((field) => overlap(field, hit)) && !besides.some((one) => covers(one, hit));
    if (isSmallAi(hit, row, language) || decoys.some((decoy) => covers(decoy, hit))) return false;
    return !(hit.value.concept === 'ai' && uses.some((use) => covers(use, hit)));
  });
  const named = new Set(hits.map(({ value }) => value.concept));
  if (uses.length > 0) named.add('ai');
  return { hits, named, usesAi: uses.length > 0 };
}

/** Languages that put what a thing is made for in front of it as a word of its own: "risk AI" is AI for risk, but "risque IA" is the risk of AI. */
const PURPOSE_FIRST: ReadonlySet<string> = new Set(['en']);
/** Of these the first of a compound is what the second serves; "abuse classifier" and "safety model" guard AI's own use. */
const PURPOSES: ReadonlySet<Concept> = new Set(['security', 'oversight', 'it-security', 'control']);
/** "Secure AI" says what is done to it. */
const ADJECTIVES: ReadonlySet<string> = new Set([
  'secure',
  'secured',
  'securing',
  'govern',
  'governing',
  'audit',
  'auditing',
  'regulate',
  'validate',
  'validating',
  'approve',
]);

/** Whether a guard runs straight into AI, as in "risk AI" and "security model": that AI is a means. */
export function isAiForGuard(guard: ConceptHit, ai: ConceptHit, row: TokenRow): boolean {
  if (guard.to !== ai.from || !PURPOSES.has(guard.value.concept)) return false;
  if (!PURPOSE_FIRST.has(guard.value.language) || ADJECTIVES.has(row.words[guard.from] ?? '')) return false;
  return /^\s*$/.test(row.text.slice(row.ends[guard.to - 1], row.starts[ai.from]));
}

/** Words behind which stands what AI is for: "models that detect fraud", "KI zur Betrugserkennung". */
const PURPOSE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'to',
    'that',
    'which',
    'zur',
    'zum',
    'um',
    'die',
    'pour',
    'qui',
    'para',
    'que',
    'per',
    'che',
    'om',
    'voor',
    'att',
    'som',
    'för',
    'do',
  ],
]);
/** What is left of such a pair: what AI does to others is seldom what is done to AI. */
const PURPOSE_SHARE = 0.4;

/** Whether what guards stands behind AI as its purpose. */
function isPurpose(ai: ConceptHit, guard: ConceptHit, row: TokenRow): boolean {
  return guard.from > ai.to && row.words.slice(ai.to, guard.from).some((word) => PURPOSE_WORDS.has(word));
}

/** The weight of the closest pair of one list with the other; 0 without one. Overlapping words are no pair. */
function closest(
  these: readonly ConceptHit[],
  those: readonly ConceptHit[],
  reach: Reach,
  row: TokenRow,
): number {
  let best = 0;
  for (const one of these) {
    for (const other of those) {
      const apart = one.from < other.from ? other.from - one.to : one.from - other.to;
      if (apart < 0 || isAiForGuard(other, one, row)) continue;
      const near = reach.find(([most]) => apart <= most)?.[1] ?? 0;
      const weight = near > best && isPurpose(one, other, row) ? near * PURPOSE_SHARE : near;
      if (weight > best) best = weight;
    }
  }
  return best;
}

/** How plainly words speak of the security, safety or governance of AI. The work is bounded by the length of a passage. */
export function aboutAi({ hits, named, usesAi }: UsableHits, row: TokenRow): AboutAi {
  if (named.has('field')) return { direct: 1, byPart: 0 };
  const ai = hits.filter(({ value }) => value.concept === 'ai');
  const parts = hits.filter(({ value }) => value.concept === 'artifact');
  const guards = hits.filter(({ value }) => GUARDS.has(value.concept));
  const acts = hits.filter(({ value }) => value.concept === 'act');
  const kept = usesAi ? USED_SHARE : 1;
  return {
    direct: kept * Math.max(closest(ai, guards, REACH.aiGuard, row), closest(ai, acts, REACH.aiAct, row)),
    byPart:
      kept * Math.max(closest(parts, guards, REACH.partGuard, row), closest(parts, acts, REACH.partAct, row)),
  };
}
