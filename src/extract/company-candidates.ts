import type { Source } from '../model/posting.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyClues } from './company-clues.ts';
import { companyContext, companyFeatures } from './company-features.ts';
import { imprintNames, logoName, namedAfter } from './company-lines.ts';
import { cleanName } from './company-name.ts';
import { containsWords, oneLine, plainKey, plainText, sameName } from './compare-text.ts';
import { namesInProse } from './name-sentences.ts';
import { parseUrl } from './page-url.ts';
import { ONE_JOB } from './tables/job-words.ts';
import { wordsOf } from './tables/phrases.ts';
import { tenantOf } from './tenant.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

const LONGEST_NAME = 80;
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
    if (key.length < 2 || name.length > LONGEST_NAME || plainText(name) === plainText(clues.title)) return;
    const known = found.get(key) ?? { name, source, places: new Map<string, number>() };
    found.set(key, known);
    known.places.set(place, Math.max(share, known.places.get(place) ?? 0));
  };
  for (const { name, source, place } of clues.given) note(name, place, 1, source);
  for (const { kind, value } of clues.rows) if (kind === 'company') note(value, 'row');
  noteTitles(clues, note);
  noteShown(clues, note);
  for (const [index, text] of clues.prose.entries()) {
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
    [...found.values()].filter(isStated).map(({ name }) => plainText(name)),
  );
  return [...found.values()].map(({ name, source, places }) => ({
    ...{ text: name, source, at: null },
    features: companyFeatures(name, places, context, clues),
  }));
}

function noteTitles({ titles, title }: CompanyClues, note: Note): void {
  for (const pageTitle of titles.slice(0, 3)) {
    const rest = title === '' ? '' : (pageTitle.split(title)[1] ?? '');
    const behind = namedAfter(rest);
    const named = namedInTitle(pageTitle);
    if (behind.at) note(titleParts(behind.at)[0], 'named');
    else if (named && sameName(named.title, title)) note(titleParts(named.company)[0], 'named');
    note(behind.comma, 'comma');
    const parts = titleParts(pageTitle).filter(
      (part) =>
        !ONE_JOB.has(plainText(part).split(' ')[0] ?? '') &&
        (title === '' || !containsWords(plainText(part), plainText(title))),
    );
    for (const part of parts.slice(0, 4)) note(part, 'part', 1 / parts.length);
  }
}

function noteShown({ hinted, linked, headings, beside }: CompanyClues, note: Note): void {
  for (const [rank, name] of hinted.entries()) note(name, 'hint', 1 / (rank + 1));
  for (const [rank, name] of linked.entries()) note(name, 'link', 1 / (rank + 1));
  for (const text of headings) {
    const about = namesInProse(text).at;
    if (about !== '') note(about, 'about');
  }
  for (const line of beside) {
    const parts = line.split(BESIDE_SEPARATOR);
    for (const part of parts) note(part, 'beside', 1 / parts.length);
  }
}

function noteSite(clues: CompanyClues, note: Note): void {
  for (const text of clues.logos) note(logoName(text), 'logo');
  for (const name of imprintNames(clues.foot)) note(name, 'registered');
  for (const name of clues.siteNames) note(name, 'siteName');
  for (const name of clues.publishers) note(name, 'publisher');
  for (const name of clues.owners) note(name, 'copyright');
  for (const name of clues.homes) note(name, 'home');
  const tenant = tenantOf(parseUrl(clues.url));
  if (tenant)
    note(
      tenant.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
      'address',
    );
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
