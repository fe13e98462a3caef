import type { Source } from '../model/posting.ts';
import type { Candidate } from './candidate.ts';
import { companyContext, companyFeatures } from './company-features.ts';
import { cleanName } from './company-name.ts';
import { employerLinks, hookedNames, imprintNames, logoNames, namedAfter } from './company-places.ts';
import { containsWords, oneLine, plainKey, plainWords, sameName } from './compare-text.ts';
import type { LabelRow } from './label-rows.ts';
import { namesInProse } from './name-sentences.ts';
import type { PageOutline } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { ONE_JOB } from './tables/job-words.ts';
import { wordsOf } from './tables/phrases.ts';
import { tenantOf } from './tenant.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

/** What is known of the page where its employer is looked for. */
export interface CompanyClues {
  document: Document;
  outline: PageOutline;
  foreign: readonly boolean[];
  names: PageNames;
  rows: readonly LabelRow[];
  owners: readonly string[];
  /** What the links to the site's first page are called. */
  homes: readonly string[];
  /** Names of organizations and sites in structured data. */
  publishers: readonly string[];
  /** The job's title, '' when unknown, and the block that it stands in. */
  title: string;
  titleAt: number | null;
  url: URL | null;
  /** Blocks before this one are the posting's and what leads to it. */
  bodyEnd: number;
  /** Names that other readings of the page give, each with the rung it comes from. */
  given: readonly { name: string | null | undefined; source: Source; place: string }[];
}

const LONGEST_NAME = 80;
/** A block of this length is prose. */
const PROSE = 60;
const MOST_PROSE = 14;
/** Lines beside the title that may name the employer. */
const LINES_BESIDE = 3;
const LONGEST_BESIDE = 60;
const BESIDE_SEPARATOR = /\s[·•|–—-]\s|\s?[·•|]\s?/;

/** Places where sites put something around their name. */
const FRAMED: ReadonlySet<string> = new Set(
  wordsOf('part logo siteName publisher copyright about says comma address home'),
);

interface Found {
  name: string;
  source: Source;
  places: Map<string, number>;
}
type Note = (raw: string | null | undefined, place: string, share?: number, source?: Source) => void;

/** Everything on the page that may be the employer's name, each described by its features. */
export function companyCandidates(clues: CompanyClues): Candidate[] {
  const found = new Map<string, Found>();
  const note: Note = (raw, place, share = 1, source = 'article') => {
    const name = FRAMED.has(place) ? cleanName(raw ?? '') : oneLine(raw ?? '').replace(/ logo$/i, '');
    const key = plainKey(name);
    if (key.length < 2 || name.length > LONGEST_NAME || plainWords(name) === plainWords(clues.title)) return;
    const known = found.get(key) ?? { name, source, places: new Map<string, number>() };
    found.set(key, known);
    known.places.set(place, Math.max(share, known.places.get(place) ?? 0));
  };
  for (const { name, source, place } of clues.given) note(name, place, 1, source);
  for (const { kind, value } of clues.rows) if (kind === 'company') note(value, 'row');
  noteTitles(clues, note);
  noteShown(clues, note);
  const prose = proseOf(clues);
  for (const [index, text] of prose.entries()) {
    const { seeking, at, opener } = namesInProse(text);
    note(seeking, 'seeking');
    note(at, 'says');
    note(opener, 'opener');
    // A single word may open any sentence; two large ones are a name.
    if (index === 0 && opener.includes(' ')) note(opener, 'opensText');
  }
  noteSite(clues, note);
  const context = companyContext(
    clues,
    prose,
    [...found.values()].filter(isStated).map(({ name }) => plainWords(name)),
  );
  return [...found.values()].map(({ name, source, places }) => ({
    ...{ text: name, source, at: null },
    features: companyFeatures(name, places, context, clues),
  }));
}

function noteTitles({ names, title }: CompanyClues, note: Note): void {
  for (const pageTitle of names.titles.slice(0, 3)) {
    const rest = title === '' ? '' : (pageTitle.split(title)[1] ?? '');
    const behind = namedAfter(rest);
    const named = namedInTitle(pageTitle);
    if (behind.at) note(titleParts(behind.at)[0], 'named');
    else if (named && sameName(named.title, title)) note(titleParts(named.company)[0], 'named');
    note(behind.comma, 'comma');
    const parts = titleParts(pageTitle).filter(
      (part) =>
        !ONE_JOB.has(plainWords(part).split(' ')[0] ?? '') &&
        (title === '' || !containsWords(plainWords(part), plainWords(title))),
    );
    for (const part of parts.slice(0, 4)) note(part, 'part', 1 / parts.length);
  }
}

function noteShown(clues: CompanyClues, note: Note): void {
  const { outline, foreign, titleAt, url, bodyEnd, title } = clues;
  for (const [rank, name] of hookedNames(outline, bodyEnd).entries()) note(name, 'hook', 1 / (rank + 1));
  for (const [rank, name] of employerLinks(outline, bodyEnd, url).entries())
    note(name, 'link', 1 / (rank + 1));
  for (const { text, level } of outline.blocks) {
    const about = level > 0 && text.length < LONGEST_NAME ? namesInProse(text).at : '';
    if (about !== '') note(about, 'about');
  }
  const at = titleAt ?? -1;
  if (at < 0 || title === '') return;
  for (let index = Math.max(0, at - LINES_BESIDE); index <= at + LINES_BESIDE; index++) {
    const block = outline.blocks[index];
    if (
      !block ||
      index === at ||
      (foreign[index] === true && block.linkLength === 0) ||
      block.text.length > LONGEST_BESIDE
    )
      continue;
    const parts = block.text.split(BESIDE_SEPARATOR);
    for (const part of parts) note(part, 'beside', 1 / parts.length);
  }
}

function noteSite(clues: CompanyClues, note: Note): void {
  const { document, outline, names, publishers, owners, homes, bodyEnd, url } = clues;
  for (const name of logoNames(document)) note(name, 'logo');
  for (const name of imprintNames(outline.blocks.slice(bodyEnd))) note(name, 'registered');
  for (const name of names.siteNames) note(name, 'siteName');
  for (const name of new Set(publishers)) note(name, 'publisher');
  for (const name of new Set(owners)) note(name, 'copyright');
  for (const name of new Set(homes)) note(name, 'home');
  const tenant = tenantOf(url);
  if (tenant)
    note(
      tenant.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
      'address',
    );
}

function proseOf({ outline, foreign }: CompanyClues): string[] {
  const prose: string[] = [];
  for (const [at, { text, item }] of outline.blocks.entries()) {
    if (prose.length >= MOST_PROSE) break;
    if (!foreign[at] && !item && text.length >= PROSE) prose.push(text);
  }
  return prose;
}

/** Whether the page itself gives the text as a name; sentences begin with many words. */
const isStated = ({ places }: Found) =>
  [
    'row',
    'structured',
    'registered',
    'copyright',
    'siteName',
    'publisher',
    'logo',
    'home',
    'part',
    'about',
    'named',
  ].some((place) => places.has(place));
