import { GAP } from '../../../src/text/gaps.ts';
import type { WordGroups } from '../../../src/text/group-lexicon.ts';
import type { PhrasePart } from '../../../src/text/phrase.ts';
import type { TokenRow } from '../../../src/text/token-row.ts';

/** Where a phrase that begins at `from` ends, found by trying everything; -1 where it does not stand there. Rows without a gap of kind "none" only. */
export function endOfPhrase(
  parts: readonly PhrasePart[],
  groups: WordGroups,
  row: TokenRow,
  from: number,
): number {
  const isOpen = (at: number): boolean =>
    at < row.words.length && (at === from || row.gaps[at] !== GAP.clause);
  const skipBreak = (at: number): number => (row.words[at] === '\n' && at > from ? at + 1 : at);
  const find = (index: number, at: number): number => {
    const part = parts[index];
    if (!part) return at;
    if (part.kind === 'start' || part.kind === 'end')
      return at === (part.kind === 'start' ? 0 : row.words.length) ? find(index + 1, at) : -1;
    if (part.kind === 'gap') return first(spread(at, part.most), (to) => find(index + 1, to));
    if (part.kind === 'group') return first(membersAt(part.name, at), (to) => find(index + 1, to));
    const place = part.kind === 'word' ? skipBreak(at) : at;
    const word = row.words[place] ?? '';
    const fits = part.kind === 'prefix' ? word.startsWith(part.start) : word === part.word;
    return isOpen(at) && isOpen(place) && fits ? find(index + 1, place + 1) : -1;
  };
  const spread = (at: number, most: number): number[] => {
    const ends = [at];
    for (let to = at; to < at + most && isOpen(to); to += 1) ends.push(to + 1);
    return ends;
  };
  const membersAt = (name: string, at: number): number[] =>
    (groups[name] ?? [])
      .map((member) => member.split(' '))
      .filter((member) => member.every((word, step) => isOpen(at + step) && row.words[at + step] === word))
      .map((member) => at + member.length)
      .sort((a, b) => b - a);
  return find(0, from);
}

function first(places: readonly number[], find: (place: number) => number): number {
  for (const place of places) {
    const end = find(place);
    if (end >= 0) return end;
  }
  return -1;
}
