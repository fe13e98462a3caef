import type { WordGroups } from '../../src/text/group-lexicon.ts';
import { LONGEST_GAP, type PhrasePart, parsePhrase, SHORTEST_PREFIX } from '../../src/text/phrase.ts';
import type { DataFiles } from '../data-files.ts';
import { LANGUAGES, type PhraseList } from '../phrase-list.ts';
import { phraseListsOf } from '../phrase-lists.ts';

/** A part of a phrase; equal parts have equal keys, which are made once since each is compared with thousands. */
interface Part {
  readonly key: string;
  readonly part: PhrasePart;
}

/** A phrase with its parts and the list that it stands in. */
interface Parsed {
  readonly list: PhraseList;
  readonly phrase: string;
  readonly parts: readonly Part[];
  readonly key: string;
}

/** Phrases that can never be found, stand twice, or never decide because a rule further ahead always does. */
export function findBrokenPhrases(files: DataFiles): string[] {
  const lists = phraseListsOf(files).map((list) => list.phrases.map((phrase) => parse(list, phrase)));
  return [
    ...lists.flat().flatMap(findMalformed),
    ...lists.filter(([first]) => !isAliases(first?.list)).flatMap(findRepeated),
    ...findShadowed(lists.flat()),
  ];
}

/** Aliases of one file belong to many skills; two skills that share one are reported where ids are checked. */
const isAliases = (list: PhraseList | undefined): boolean => list?.name === 'aliases';

function parse(list: PhraseList, phrase: string): Parsed {
  const parts = parsePhrase(phrase, LANGUAGES[list.row]).map((part) => ({ key: JSON.stringify(part), part }));
  return { list, phrase, parts, key: parts.map(({ key }) => key).join() };
}

const problem = ({ list, phrase }: Parsed, what: string): string =>
  `${list.file}: ${list.name}${list.language ? ` ${list.language}` : ''}: "${phrase}" ${what}`;

function findMalformed(parsed: Parsed): string[] {
  const { parts, list } = parsed;
  const last = parts.length - 1;
  const problems = parts.flatMap(({ part }, at): string[] => {
    if (part.kind === 'group' && !Object.hasOwn(list.groups, part.name))
      return [`names the unknown group @${part.name}`];
    if (part.kind === 'prefix' && part.start.length < SHORTEST_PREFIX)
      return [`has a prefix of fewer than ${SHORTEST_PREFIX} letters`];
    if (part.kind === 'gap' && (at === 0 || at === last)) return ['begins or ends with a gap'];
    if (part.kind === 'gap' && (part.most < 1 || part.most > LONGEST_GAP))
      return [`has a gap of none or of more than ${LONGEST_GAP} words`];
    if (part.kind === 'start' && at !== 0) return ['has "^" behind its start'];
    return part.kind === 'end' && at !== last ? ['has "$" before its end'] : [];
  });
  const hasWord = parts.some(
    ({ part: { kind } }) => kind === 'word' || kind === 'prefix' || kind === 'group',
  );
  return [...problems, ...(hasWord ? [] : ['holds nothing to find'])].map((what) => problem(parsed, what));
}

/** Phrases that are read as the same parts as one before them in their list. */
function findRepeated(list: readonly Parsed[]): string[] {
  const seen = new Map<string, string>();
  return list.flatMap((parsed) => {
    const first = seen.get(parsed.key);
    seen.set(parsed.key, first ?? parsed.phrase);
    return first === undefined ? [] : [problem(parsed, `stands twice in its list, see "${first}"`)];
  });
}

function findShadowed(all: readonly Parsed[]): string[] {
  const contests = Map.groupBy(all, ({ list }) => list.contest);
  return [...contests].flatMap(([contest, phrases]) => {
    if (contest === null) return [];
    return phrases.flatMap((later, at) => {
      const earlier = phrases
        .slice(0, at)
        .find((one) => one.list.name !== later.list.name && shadows(one, later));
      return earlier
        ? [problem(later, `is always shadowed by "${earlier.phrase}" of ${earlier.list.name}`)]
        : [];
    });
  });
}

/** Whether the earlier phrase is found wherever the later one is; where no first rule decides, only the same phrase is that long. */
const shadows = (earlier: Parsed, later: Parsed): boolean =>
  later.list.isFirstRule
    ? isWithin(earlier.parts, later.parts, later.list.groups)
    : earlier.key === later.key;

/** Whether some parts stand in a row among others that they cover. */
function isWithin(some: readonly Part[], all: readonly Part[], groups: WordGroups): boolean {
  return all.some((_, from) =>
    some.every((part, step) => {
      const other = all[from + step];
      return other !== undefined && covers(part, other, groups);
    }),
  );
}

/** Whether whatever one part finds, the other finds too. */
function covers(one: Part, another: Part, groups: WordGroups): boolean {
  if (one.key === another.key) return true;
  const { part } = one;
  const { part: other } = another;
  if (part.kind === 'prefix') {
    const start = other.kind === 'word' ? other.word : other.kind === 'prefix' ? other.start : '';
    return start.startsWith(part.start);
  }
  return part.kind === 'group' && other.kind === 'word' && (groups[part.name] ?? []).includes(other.word);
}
