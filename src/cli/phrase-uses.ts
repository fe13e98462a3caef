import { LANGUAGES, type PhraseList, type RowKind } from '../../data/phrase-list.ts';
import { splitBlocks } from '../text/blocks.ts';
import { GroupLexicon, type WordGroups } from '../text/group-lexicon.ts';
import { lineWords } from '../text/line-words.ts';
import { nameWords } from '../text/name-words.ts';
import { PhraseSet } from '../text/phrase-set.ts';
import { plainWords } from '../text/plain-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { indexAt, type TokenRow } from '../text/token-row.ts';

/** The parts of a posting in which phrases are looked for. */
export interface PhraseText {
  readonly title: string;
  readonly text: string;
}

/** The phrases of a list that stand in no posting, and those that stand in one alone, in the order of the list. */
export interface PhraseUses {
  readonly list: PhraseList;
  readonly never: readonly string[];
  readonly once: readonly string[];
}

/** A phrase with the postings that it stands in: counted up to two, since more are not told apart. */
interface Counted {
  readonly phrase: string;
  postings: number;
  last: PhraseText | null;
}

const ROWS: Readonly<Record<RowKind, (text: string) => TokenRow>> = {
  names: nameWords,
  plain: plainWords,
  lines: (text) => lineWords(text).row,
};
const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();

/** Counts for each list which of its phrases never stand in the postings, and which in one alone. Rules around a phrase are not asked. */
export function usesOf(lists: readonly PhraseList[], postings: readonly PhraseText[]): PhraseUses[] {
  const counted = lists.map((list) => ({
    list,
    phrases: list.phrases.map((phrase): Counted => ({ phrase, postings: 0, last: null })),
  }));
  for (const [row, own] of Map.groupBy(counted, ({ list }) => list.row))
    for (const [groups, sharing] of Map.groupBy(own, ({ list }) => list.groups))
      countIn(
        postings,
        row,
        groups,
        sharing.flatMap(({ phrases }) => phrases),
      );
  return counted.map(({ list, phrases }) => ({
    list,
    never: phrases.filter((one) => one.postings === 0).map(({ phrase }) => phrase),
    once: phrases.filter((one) => one.postings === 1).map(({ phrase }) => phrase),
  }));
}

function countIn(
  postings: readonly PhraseText[],
  kind: RowKind,
  groups: WordGroups,
  phrases: readonly Counted[],
): void {
  const language = LANGUAGES[kind];
  const set = new PhraseSet<Counted>({ ...language, groups: new GroupLexicon(groups, language) });
  for (const one of phrases) set.add(one.phrase, one);
  for (const posting of postings) {
    for (const { row, from, to } of windowsOf(posting, ROWS[kind])) {
      for (const { value } of set.findAll(row, from, to)) {
        if (value.last !== posting) value.postings += 1;
        value.last = posting;
      }
    }
  }
}

/** The title and each sentence: "^" and "$" stand for their ends. */
function windowsOf(
  { title, text }: PhraseText,
  rowOf: (text: string) => TokenRow,
): { row: TokenRow; from: number; to: number }[] {
  const head = rowOf(title);
  const row = rowOf(text);
  const sentences = splitBlocks(text).flatMap((block) => splitSentences(text, block, NO_ABBREVIATIONS));
  return [
    { row: head, from: 0, to: head.words.length },
    ...sentences.map(({ start, end }) => ({ row, from: indexAt(row, start), to: indexAt(row, end) })),
  ];
}
