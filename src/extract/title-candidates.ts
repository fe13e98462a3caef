import type { Source } from '../model/posting.ts';
import type { Candidate } from './candidate.ts';
import { plainKey, plainText } from './compare-text.ts';
import { opensList } from './job-title.ts';
import { elementNames } from './name-words.ts';
import type { PageBlock } from './outline.ts';
import { parentElementOf } from './own-nodes.ts';
import type { PageNames } from './page-names.ts';
import { LONE_TITLE_HINTS, TITLE_HINT_NOUNS, TITLE_HINTS } from './tables/title-words.ts';
import { undecorated } from './title-decoration.ts';
import { type TitleClues, titleContext, titleFeatures } from './title-features.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

const LONGEST_TITLE = 200;
/** A line that is no heading is a title only near the top, and short. */
const LONGEST_LINE = 110;
const MOST_LINES = 40;
const MOST_HEADINGS = 150;
/** Text of its own before a title, by which the title comes late. */
const LATE = 800;

/** Everything on the page that may be the job's name, each described by its features. */
export function titleCandidates(clues: TitleClues): Candidate[] {
  const found = new Map<
    string,
    {
      text: string;
      source: Source;
      at: number | null;
      places: Set<string>;
      textBefore: number;
      peers: number;
    }
  >();
  const note: Note = (raw, place, source, at, textBefore = 0, peers = 0) => {
    const bare = undecorated(raw);
    const dressed = undecorated(raw, 'kept');
    add(bare, place, source, at, textBefore, peers);
    // A number may belong to the name; what the rest of the page calls the job decides.
    if (dressed !== bare) add(dressed, place, source, at, textBefore, peers);
  };
  const add = (
    text: string,
    place: string,
    source: Source,
    at: number | null,
    textBefore: number,
    peers: number,
  ) => {
    const key = plainKey(text);
    if (key === '' || text.length > LONGEST_TITLE) return;
    const known = found.get(key);
    if (known) {
      known.places.add(place);
      known.at ??= at;
      return;
    }
    found.set(key, { text, source, at, places: new Set([place]), textBefore, peers });
  };
  if (clues.adapter) note(clues.adapter, 'adapter', 'adapter', null);
  if (clues.structured) note(clues.structured.title, 'structured', clues.structured.source, null);
  noteBlocks(clues, note);
  for (const { kind, value, at } of clues.rows) if (kind === 'title') note(value, 'row', 'article', at);
  notePageTitles(clues.names, note);
  const shown = [...found.values()].filter(({ places }) => places.has('h1') || places.has('hint'));
  const context = titleContext(
    clues,
    shown.map(({ text }) => plainText(text)),
  );
  return [...found.values()].map((one) => ({
    text: one.text,
    source: one.source,
    at: one.at,
    features: titleFeatures(one, context, clues),
  }));
}

type Note = (
  raw: string,
  place: string,
  source: Source,
  at: number | null,
  textBefore?: number,
  peers?: number,
) => void;

function noteBlocks({ blocks, outside }: TitleClues, note: Note): void {
  let headings = 0;
  let lines = 0;
  let textBefore = 0;
  const ranks = new Map<number, number>();
  for (const [at, { level }] of blocks.entries())
    if (level > 0 && !outside[at]) ranks.set(level, (ranks.get(level) ?? 0) + 1);
  for (const [at, block] of blocks.entries()) {
    const { text, level } = block;
    const late = Math.min(1, textBefore / LATE);
    if (!outside[at]) textBefore += text.length;
    if (text.length > LONGEST_TITLE) continue;
    const peers = level > 0 ? Math.min(1, ((ranks.get(level) ?? 1) - 1) / 4) : 0;
    if (level > 0 && headings++ < MOST_HEADINGS)
      note(text, RANKS[level] ?? 'low', 'article', at, late, peers);
    const isLine = text.length <= LONGEST_LINE && !outside[at];
    if (isLine && late < 1 && isHinted(block)) note(text, 'hint', 'article', at, late, peers);
    else if (isLine && level === 0 && late < 1 && lines++ < MOST_LINES)
      note(text, 'line', 'article', at, late);
  }
}

/** What a heading of each rank is called among the features. */
const RANKS: Readonly<Record<number, string>> = { 1: 'h1', 2: 'h2', 3: 'h3', 7: 'bold' };

/** Whether the block's element, or the inline one that it opens with, is named after the job's name. */
const isHinted = ({ element, segments }: PageBlock) => {
  const inline = (segments[0] && parentElementOf(segments[0].node)) ?? null;
  return (
    elementNames(element).some(isTitleHint) ||
    (inline !== null && inline !== element && elementNames(inline).some(isTitleHint))
  );
};

const isTitleHint = (words: readonly string[]) =>
  words.some((word) => TITLE_HINTS.has(word)) ||
  (words.length === 1 && LONE_TITLE_HINTS.has(words[0] ?? '')) ||
  (words.includes('title') && words.some((word) => TITLE_HINT_NOUNS.has(word)));

function notePageTitles(names: PageNames, note: Note): void {
  for (const title of names.titles) {
    const named = namedInTitle(title);
    if (named && !opensList(title)) note(named.title, 'named', 'article', null);
    note(title, 'whole', 'article', null);
    const parts = titleParts(title);
    for (const [index, part] of parts.entries()) {
      note(part, index === 0 ? 'first' : 'part', 'article', null);
      const comma = part.lastIndexOf(', ');
      if (comma > 0) note(part.slice(0, comma), 'cut', 'article', null);
      // Signs that part a page's title stand in names too.
      if (index > 0 && index < parts.length - 1)
        note(title.slice(0, title.indexOf(part) + part.length), 'joined', 'article', null);
    }
  }
}
