import { foldWord, prefixKeyOf } from './folded-words.ts';

/** Words that stand for each other, by name; a member may be several words, end in "*", or name another group by "@". */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

interface WordPart {
  readonly kind: 'word' | 'prefix' | 'group';
  readonly text: string;
}

/** One part of a phrase. */
export type PhrasePart =
  | WordPart
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** A phrase cut into its parts. */
export interface CompiledPhrase<Value> {
  readonly parts: readonly PhrasePart[];
  readonly value: Value;
}

/** Phrases made ready for searching, indexed by what they begin with. */
export interface PhraseSet<Value> {
  readonly phrases: ReadonlyMap<string, readonly CompiledPhrase<Value>[]>;
  readonly groups: ReadonlyMap<string, readonly GroupMember[]>;
}

/** One way of saying a group, "@" before its name. */
export interface GroupMember {
  readonly group: string;
  readonly words: readonly string[];
}

function parsePart(text: string): PhrasePart {
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (text.startsWith('~')) return { kind: 'gap', most: Number(text.slice(1)) };
  if (text.startsWith('@')) return { kind: 'group', text };
  if (text.endsWith('*')) return { kind: 'prefix', text: text.slice(0, -1).toLowerCase() };
  return { kind: 'word', text: foldWord(text) };
}

/** The key that a phrase is filed under: its first part that consumes a word. */
function keyOf(parts: readonly PhrasePart[]): string {
  const first = parts.find((part): part is WordPart => 'text' in part);
  if (first === undefined) return '';
  return first.kind === 'prefix' ? prefixKeyOf(first.text) : first.text;
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** All members of a group with the groups that it names taken in; `seen` keeps a circle from running on. */
function membersOf(groups: WordGroups, name: string, seen: readonly string[] = []): string[] {
  if (seen.includes(name)) return [];
  const members = groups[name] ?? [];
  return members.flatMap((one) =>
    one.startsWith('@') ? membersOf(groups, one.slice(1), [...seen, name]) : [one],
  );
}

function indexGroups(groups: WordGroups): Map<string, GroupMember[]> {
  const index = new Map<string, GroupMember[]>();
  for (const name of Object.keys(groups)) {
    for (const member of new Set(membersOf(groups, name))) {
      const words = member
        .split(' ')
        .map((word) => (word.endsWith('*') ? word.toLowerCase() : foldWord(word)));
      const [first = ''] = words;
      const key = first.endsWith('*') ? prefixKeyOf(first) : first;
      push(index, key, { group: `@${name}`, words });
    }
  }
  return index;
}

/**
 * Compiles phrases. A phrase is words parted by spaces: a plain word (plural or not), "word*" for every word that begins so, "@group",
 * "~3" for up to three words of any kind, and "^" and "$" for the two ends of the list of words. An unknown group never matches.
 */
export function compilePhrases<Value>(
  groups: WordGroups,
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseSet<Value> {
  const index = new Map<string, CompiledPhrase<Value>[]>();
  for (const [phrase, value] of phrases) {
    const parts = phrase.split(' ').map(parsePart);
    push(index, keyOf(parts), { parts, value });
  }
  return { phrases: index, groups: indexGroups(groups) };
}
