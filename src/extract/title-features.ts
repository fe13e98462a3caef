import type { Source } from '../model/posting.ts';
import { addressWords, shareInAddress } from './address-words.ts';
import type { Features } from './candidate.ts';
import { saysClosed } from './closed.ts';
import { containsWords, plainKey, plainText } from './compare-text.ts';
import { matchesDomain } from './domain.ts';
import { isFactLine } from './fact-line.ts';
import { headingKindOf } from './headings.ts';
import { looksLikeJobTitle, namesOneJob, opensList } from './job-title.ts';
import type { LabelRow } from './label-rows.ts';
import { isAsideHeading } from './list-names.ts';
import type { PageBlock } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { GENDER_MARK } from './tables/page-words.ts';
import { undecorated } from './title-decoration.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

/** A block of this length is prose: it may speak of the job, and the job's name stands before it. */
const PROSE = 60;
/** So much of the prose is searched for the names. */
const PROSE_READ = 12_000;

/** What the job's name is looked for in. */
export interface TitleClues {
  blocks: readonly PageBlock[];
  outside: readonly boolean[];
  names: PageNames;
  rows: readonly LabelRow[];
  owners: readonly string[];
  url: URL | null;
  /** What the site's adapter points at; null without one. */
  adapter: string | null;
  /** The title in structured data about this page, with its kind; null without any. */
  structured: { title: string; source: Source } | null;
}

/** What the features of all candidates are read off. */
export interface PageTitleContext {
  /** Plain main headings, and what the site itself names after the job's name. */
  shown: readonly string[];
  titles: readonly string[];
  parts: ReadonlySet<string>;
  prose: string;
  address: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  employers: ReadonlySet<string>;
}

/** Reads the page once for all candidates; `shown` holds its main headings in plain words. */
export function titleContext(
  { blocks, outside, names, owners, rows, url }: TitleClues,
  shown: readonly string[],
): PageTitleContext {
  const prose: string[] = [];
  let read = 0;
  for (const [at, { text }] of blocks.entries()) {
    if (outside[at] || text.length < PROSE || read > PROSE_READ) continue;
    prose.push(text);
    read += text.length;
  }
  return {
    shown,
    titles: names.titles.map(plainText),
    parts: new Set(names.titles.flatMap((title) => titleParts(title).map(plainText))),
    prose: plainText(prose.join(' ').slice(0, PROSE_READ)),
    address: addressWords(url),
    owners: new Set([...owners, ...names.siteNames].map(plainKey)),
    employers: new Set(rows.filter(({ kind }) => kind === 'company').map(({ value }) => plainKey(value))),
  };
}

/** What speaks for and against a text that stands in these places. */
export function titleFeatures(
  {
    text,
    at,
    places,
    textBefore,
    peers,
  }: { text: string; at: number | null; places: ReadonlySet<string>; textBefore: number; peers: number },
  context: PageTitleContext,
  { blocks, outside, url }: TitleClues,
): Features {
  const plain = plainText(text);
  const key = plainKey(text);
  const words = plain.split(' ').length;
  const block = at === null ? undefined : blocks[at];
  const features: Record<string, number> = {};
  for (const place of places) features[place] = 1;
  const set = (name: string, holds: boolean | number) => {
    if (holds) features[name] = Number(holds);
  };
  const inTitles = context.titles.filter((title) => containsWords(title, plain)).length;
  set('titled', inTitles > 0);
  set('titledTwice', inTitles > 1);
  set(
    'opensTitle',
    context.titles.some((title) => `${title} `.startsWith(`${plain} `)),
  );
  set('isPart', context.parts.has(plain));
  set('slug', shareOf(shareInAddress(text, context.address)));
  set('prose', containsWords(context.prose, plain));
  set('late', textBefore);
  set('peers', peers);
  set('shown', at !== null);
  set('outside', at !== null && outside[at] === true);
  set('item', block?.item === true);
  set('linked', block !== undefined && block.linkLength * 2 > block.text.length);
  set('list', opensList(text));
  set('generic', namesOneJob(plain));
  set('aside', isAsideHeading(text));
  set(
    'section',
    !looksLikeJobTitle(text) && headingKindOf({ text, level: block?.level || 1, item: false }) !== null,
  );
  set('owner', context.owners.has(key) || matchesDomain(key, url));
  set('dressed', undecorated(text) !== text);
  set('withOwner', endsInOwner(text, context.owners, url));
  set('formed', namedInTitle(text) !== null);
  set('within', at === null && context.shown.some((other) => other !== plain && containsWords(other, plain)));
  set('employer', context.employers.has(key));
  set('gender', GENDER_MARK.test(text));
  set('profession', looksLikeJobTitle(text));
  set('sentence', /[.!?。！？:…]$/.test(text));
  set('closed', saysClosed(text));
  set('fact', isFactLine(text));
  set('oneWord', words === 1);
  set('longish', Math.max(0, Math.min(1, (words - 8) / 8)));
  set('money', /[$€£¥]\s?\d|\d[\d.,]{1,20}\s?[$€£¥]/.test(text));
  set('numeric', /^[\d\s.,:/%+-]+\p{L}{0,3}$/u.test(text));
  return features;
}

/** "Analyst, Acme": the last part is whom the page belongs to. */
function endsInOwner(text: string, owners: ReadonlySet<string>, url: URL | null): boolean {
  const comma = text.lastIndexOf(', ');
  const tail = comma > 0 ? text.slice(comma + 2) : (titleParts(text).slice(1).at(-1) ?? '');
  const key = plainKey(tail);
  return key !== '' && !looksLikeJobTitle(tail) && (owners.has(key) || matchesDomain(key, url));
}

const shareOf = (share: number) => (share >= 0.5 ? share : 0);
