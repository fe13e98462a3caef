import { GAP } from './gaps.ts';
import type { PhrasePart } from './phrase.ts';
import type { TokenRow } from './token-row.ts';

/** A phrase found at the words [from, to) of a row. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  /** Place of the phrase among all of its set: of equally long ones the lower counts. */
  readonly order: number;
}

interface Ending<Value> {
  readonly value: Value;
  readonly order: number;
}

/** Where the parts of some phrases lead: a node for every beginning that they share. */
export interface PhraseNode<Value> {
  words: Map<string, PhraseNode<Value>> | null;
  /** All edges that are no plain words. */
  others: { readonly part: PhrasePart; readonly node: PhraseNode<Value> }[] | null;
  endings: Ending<Value>[] | null;
}

/** A node without anything behind it. */
export const emptyNode = <Value>(): PhraseNode<Value> => ({ words: null, others: null, endings: null });

/** Adds a phrase to the tree under a node. */
export function growPhrase<Value>(
  root: PhraseNode<Value>,
  parts: readonly PhrasePart[],
  value: Value,
  order: number,
): void {
  let node = root;
  for (const part of parts) node = part.kind === 'word' ? wordNode(node, part.word) : otherNode(node, part);
  node.endings ??= [];
  node.endings.push({ value, order });
}

function wordNode<Value>(node: PhraseNode<Value>, word: string): PhraseNode<Value> {
  node.words ??= new Map();
  const known = node.words.get(word);
  if (known) return known;
  const added = emptyNode<Value>();
  node.words.set(word, added);
  return added;
}

function otherNode<Value>(node: PhraseNode<Value>, part: PhrasePart): PhraseNode<Value> {
  node.others ??= [];
  const known = node.others.find((other) => isSamePart(other.part, part));
  if (known) return known.node;
  const added = emptyNode<Value>();
  node.others.push({ part, node: added });
  return added;
}

function isSamePart(one: PhrasePart, other: PhrasePart): boolean {
  if (one.kind === 'prefix') return other.kind === 'prefix' && one.start === other.start;
  if (one.kind === 'group') return other.kind === 'group' && one.name === other.name;
  if (one.kind === 'gap') return other.kind === 'gap' && one.most === other.most;
  return one.kind === other.kind;
}

/** A member of a group in a row: the group's name and the index behind the member. */
export interface GroupSpan {
  readonly value: string;
  readonly to: number;
}

/** The groups of which a member begins at a word, longest first. */
export type GroupsAt = (row: TokenRow, at: number, limit: number) => readonly GroupSpan[];

/** What one look-up needs, and what it has found. */
interface Walk<Value> {
  readonly row: TokenRow;
  readonly from: number;
  /** The words [first, limit) are looked through. */
  readonly first: number;
  readonly limit: number;
  readonly groupsAt: GroupsAt;
  readonly hits: PhraseHit<Value>[];
  /** The words at which each node was reached; null until the first edge of which one word may take several ways. */
  reached: Map<PhraseNode<Value>, Set<number>> | null;
}

/**
 * Appends all phrases under `node`, of which the part before it ends before the word at `at`; each phrase once, with the
 * fewest words in its gaps and the longest members of its groups. Every node is passed at most once for a word, so the
 * cost is bounded by the phrases and their gaps, however a text repeats their words.
 */
export function walkPhrases<Value>(node: PhraseNode<Value>, at: number, walk: Walk<Value>): void {
  const { row, limit } = walk;
  let current = node;
  let index = at;
  for (;;) {
    if (walk.reached !== null && !reachesAnew(current, index, walk.reached)) return;
    if (current.endings && endsWord(row, index)) addHits(current, index, walk);
    if (current.others) walkOthers(current, index, walk);
    if (index >= limit || !current.words || (row.gaps[index] === GAP.clause && index > walk.from)) return;
    // A soft line end inside a phrase is passed over.
    if (row.words[index] === '\n' && index + 1 < limit) index += 1;
    const next = current.words.get(row.words[index] ?? '');
    if (!next) return;
    current = next;
    index += 1;
  }
}

/** Whether a node is reached at a word for the first time. */
function reachesAnew<Value>(
  node: PhraseNode<Value>,
  index: number,
  reached: Map<PhraseNode<Value>, Set<number>>,
): boolean {
  const known = reached.get(node);
  if (known?.has(index)) return false;
  if (known) known.add(index);
  else reached.set(node, new Set([index]));
  return true;
}

function addHits<Value>(node: PhraseNode<Value>, to: number, { from, hits, reached }: Walk<Value>): void {
  // What ends here was found with fewer words before.
  if (reached && (reached.get(node)?.size ?? 0) > 1) return;
  for (const { value, order } of node.endings ?? []) hits.push({ value, from, to, order });
}

function walkOthers<Value>(node: PhraseNode<Value>, index: number, walk: Walk<Value>): void {
  walk.reached ??= new Map();
  for (const { part, node: next } of node.others ?? []) {
    if (part.kind === 'gap') walkGap(next, part.most, index, walk);
    else if (part.kind === 'group') walkGroup(next, part.name, index, walk);
    else if (part.kind === 'prefix') walkPrefix(next, part.start, index, walk);
    else if (index === (part.kind === 'start' ? walk.first : walk.limit)) walkPhrases(next, index, walk);
  }
}

/** Whether the word at an index can belong to what is being looked up. */
const goesOn = <Value>({ row, from, limit }: Walk<Value>, index: number): boolean =>
  index < limit && (row.gaps[index] !== GAP.clause || index === from);

function walkGap<Value>(next: PhraseNode<Value>, most: number, index: number, walk: Walk<Value>): void {
  walkPhrases(next, index, walk);
  for (let skipped = 0; skipped < most && goesOn(walk, index + skipped); skipped += 1)
    walkPhrases(next, index + skipped + 1, walk);
}

function walkGroup<Value>(next: PhraseNode<Value>, name: string, index: number, walk: Walk<Value>): void {
  if (!goesOn(walk, index)) return;
  for (const { value, to } of walk.groupsAt(walk.row, index, walk.limit))
    if (value === name) walkPhrases(next, to, walk);
}

function walkPrefix<Value>(next: PhraseNode<Value>, start: string, index: number, walk: Walk<Value>): void {
  if (goesOn(walk, index) && walk.row.words[index]?.startsWith(start)) walkPhrases(next, index + 1, walk);
}

/** Shortest word that may carry a version behind it: "Python3" is Python, but "C2" is not C. */
const SHORTEST_VERSIONED_WORD = 4;

/** Whether a word ends before the one at an index. */
function endsWord({ words, gaps }: TokenRow, index: number): boolean {
  if (gaps[index] !== GAP.none) return true;
  const isVersion = /^\d/.test(words[index] ?? '');
  return isVersion && (words[index - 1] ?? '').length >= SHORTEST_VERSIONED_WORD;
}

/** Keeps of overlapping hits the longest, of equally long ones the earlier in the list. In order of place. */
export function withoutShorter<Value>(hits: readonly PhraseHit<Value>[]): PhraseHit<Value>[] {
  const length = (hit: PhraseHit<Value>): number => hit.to - hit.from;
  const byLength = [...hits].sort((a, b) => length(b) - length(a));
  const kept: PhraseHit<Value>[] = [];
  for (const hit of byLength) {
    if (kept.every((other) => hit.to <= other.from || hit.from >= other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
