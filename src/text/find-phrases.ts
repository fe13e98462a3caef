import type { Word } from './folded-words.ts';
import type { CompiledPhrase, PhrasePart, PhraseSet } from './phrase.ts';

/** A phrase found in a list of words: indices into that list, `to` exclusive. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

const sameWord = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

interface GroupSpan {
  readonly group: string;
  readonly length: number;
}

/** The groups that begin at a position, longest first. */
type GroupsAt = (position: number) => readonly GroupSpan[];

const NONE: readonly never[] = [];

/** The entries of an index that a word can begin: those under the word itself and those under its first letters. */
function entriesFor<Entry>(
  index: ReadonlyMap<string, readonly Entry[]>,
  { word, prefixKey }: Word,
): readonly Entry[] {
  const exact = index.get(word);
  const byPrefix = index.get(prefixKey);
  return exact && byPrefix ? [...exact, ...byPrefix] : (exact ?? byPrefix ?? NONE);
}

function groupReader(set: Pick<PhraseSet<unknown>, 'groups'>, words: readonly Word[]): GroupsAt {
  const known: (readonly GroupSpan[] | undefined)[] = [];
  const read = (position: number): readonly GroupSpan[] => {
    const first = words[position];
    const members = first ? entriesFor(set.groups, first) : NONE;
    if (members.length === 0) return NONE;
    return members
      .filter((member) =>
        member.words.every((one, offset) => sameWord(one, words[position + offset]?.word ?? '')),
      )
      .map((member) => ({ group: member.group, length: member.words.length }))
      .sort((a, b) => b.length - a.length);
  };
  return (position) => {
    const spans = known[position] ?? read(position);
    known[position] = spans;
    return spans;
  };
}

/** What a phrase is looked for in. */
interface Search {
  readonly words: readonly Word[];
  readonly groupsAt: GroupsAt;
}

/** Where parts[index…] end when they begin at `position`; -1 when they do not fit. Gaps are bounded, so the search is too. */
function endOf(parts: readonly PhrasePart[], index: number, position: number, search: Search): number {
  const { words } = search;
  let at = position;
  // Plain words, most of all parts, are walked in place: a call each doubles the time.
  for (let next = index; next < parts.length; next += 1) {
    const part = parts[next] as PhrasePart;
    if (part.kind === 'gap') return endBehindGap(part.most, parts, next + 1, at, search);
    if (part.kind === 'group') return endBehindGroup(part.text, parts, next + 1, at, search);
    if (part.kind === 'start' || part.kind === 'end') {
      if (at !== (part.kind === 'start' ? 0 : words.length)) return -1;
      continue;
    }
    const word = words[at]?.word;
    if (word === undefined) return -1;
    if (!(part.kind === 'word' ? word === part.text : word.startsWith(part.text))) return -1;
    at += 1;
  }
  return at;
}

function endBehindGap(
  most: number,
  parts: readonly PhrasePart[],
  index: number,
  position: number,
  search: Search,
): number {
  for (let skipped = 0; skipped <= most && position + skipped <= search.words.length; skipped += 1) {
    const end = endOf(parts, index, position + skipped, search);
    if (end >= 0) return end;
  }
  return -1;
}

function endBehindGroup(
  wanted: string,
  parts: readonly PhrasePart[],
  index: number,
  position: number,
  search: Search,
): number {
  for (const { group, length } of search.groupsAt(position)) {
    const end = group === wanted ? endOf(parts, index, position + length, search) : -1;
    if (end >= 0) return end;
  }
  return -1;
}

/** Finds every phrase at every position, in order of position; hits may overlap. Linear in the number of words. */
export function findPhrases<Value>(set: PhraseSet<Value>, words: readonly Word[]): PhraseHit<Value>[] {
  const search: Search = { words, groupsAt: groupReader(set, words) };
  const hits: PhraseHit<Value>[] = [];
  const tryAll = (phrases: readonly CompiledPhrase<Value>[], from: number): void => {
    for (const phrase of phrases) {
      const to = endOf(phrase.parts, 0, from, search);
      if (to > from) hits.push({ value: phrase.value, from, to });
    }
  };
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (!word) break;
    tryAll(set.phrases.get(word.word) ?? NONE, from);
    if (word.prefixKey !== '') tryAll(set.phrases.get(word.prefixKey) ?? NONE, from);
    const groups = search.groupsAt(from);
    for (let index = 0; index < groups.length; index += 1) {
      const group = groups[index]?.group ?? '';
      const first = groups.findIndex((other) => other.group === group) === index;
      if (first) tryAll(set.phrases.get(group) ?? NONE, from);
    }
  }
  return hits;
}

/** Keeps of overlapping hits the longest, of equally long ones the earlier in the list. Order is kept. */
export function withoutShorter<Value>(hits: readonly PhraseHit<Value>[]): PhraseHit<Value>[] {
  const length = (hit: PhraseHit<Value>): number => hit.to - hit.from;
  const byLength = [...hits].sort((a, b) => length(b) - length(a));
  const kept: PhraseHit<Value>[] = [];
  for (const hit of byLength) {
    if (kept.every((other) => hit.to <= other.from || hit.from >= other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
