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

/** Where parts[index…] end when they begin at `position`; -1 when they do not fit. Gaps are bounded, so the search is too. */
function endOf(
  parts: readonly PhrasePart[],
  index: number,
  position: number,
  words: readonly Word[],
  groupsAt: GroupsAt,
): number {
  const part = parts[index];
  if (part === undefined) return position;
  const next = (at: number): number => endOf(parts, index + 1, at, words, groupsAt);
  if (part.kind === 'start') return position === 0 ? next(position) : -1;
  if (part.kind === 'end') return position === words.length ? next(position) : -1;
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= part.most && position + skipped <= words.length; skipped += 1) {
      const end = next(position + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (part.kind === 'group') {
    for (const { group, length } of groupsAt(position)) {
      const end = group === part.text ? next(position + length) : -1;
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[position]?.word;
  if (word === undefined) return -1;
  const fits = part.kind === 'word' ? word === part.text : word.startsWith(part.text);
  return fits ? next(position + 1) : -1;
}

/** Finds every phrase at every position, in order of position; hits may overlap. Linear in the number of words. */
export function findPhrases<Value>(set: PhraseSet<Value>, words: readonly Word[]): PhraseHit<Value>[] {
  const groupsAt = groupReader(set, words);
  const hits: PhraseHit<Value>[] = [];
  const tryAll = (phrases: readonly CompiledPhrase<Value>[], from: number): void => {
    for (const phrase of phrases) {
      const to = endOf(phrase.parts, 0, from, words, groupsAt);
      if (to > from) hits.push({ value: phrase.value, from, to });
    }
  };
  for (const [from, word] of words.entries()) {
    tryAll(entriesFor(set.phrases, word), from);
    const groups = groupsAt(from);
    for (const [index, { group }] of groups.entries()) {
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
