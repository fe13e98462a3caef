import { containsWords, oneLine, plainKey, plainWords, sameName } from './compare-text.ts';
import { domainLabel, matchesDomain } from './domain.ts';
import { isListName } from './list-names.ts';
import { nameWords } from './name-words.ts';
import type { PageBlock, PageOutline } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { parseUrl } from './page-url.ts';
import {
  COMPANY_ASIDES,
  COMPANY_HOOKS,
  COMPANY_PATHS,
  LEGAL_FORMS,
  SITE_NAME_FRAMES,
} from './tables/company.ts';
import { ONE_JOB } from './tables/job-words.ts';
import { wordsOf } from './tables/phrases.ts';
import { BOARD_LABEL, isVendor } from './tables/vendors.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

/** What is known of the page where its employer is looked for. */
export interface CompanyClues {
  document: Document;
  outline: PageOutline;
  names: PageNames;
  /** Names of organizations and sites in structured data. */
  publishers: readonly string[];
  /** The job's title, '' when unknown. */
  title: string;
  url: URL | null;
  /** Blocks before this one are the posting's and what leads to it. */
  bodyEnd: number;
}

/** What a source's word is worth. An employer named beside the title beats the name of the site, which may be a board's. */
const WORTH = {
  statedInTitle: 8,
  hook: 5,
  companyLink: 8,
  titlePart: 3,
  siteName: 3,
  publisher: 2,
  copyright: 2,
  aboutHeading: 2,
  logo: 3,
  registered: 3,
  behindComma: 1,
  domain: 4,
  legalForm: 2,
  place: -3,
} as const;
const LONGEST_NAME = 80;
const MOST_LINKS = 400;
/** A logo stands in the page's head; further images are the posting's and its neighbors'. */
const MOST_IMAGES = 40;
/** Attributes that may say of an image that it is a logo. */
const LOGO_HINTS = wordsOf('alt class id src');
/** The foot of a page: more blocks would reach into the list of other jobs above it. */
const MOST_FOOT_BLOCKS = 20;
/** A longer block in the foot is a text about the company, in which other companies are named too. */
const LONGEST_IMPRINT = 160;

/** The employer's name as the page writes it; null when nothing names it. Several weak signs that agree beat one. */
export function companyOf(clues: CompanyClues): string | null {
  const scores = new Map<string, { name: string; score: number }>();
  const board = isBoard(domainLabel(clues.url));
  const vote = (raw: string | null | undefined, worth: number) => {
    const name = cleanName(raw ?? '');
    const key = plainKey(name);
    if (!isUsable(name, key, clues)) return;
    if (board && matchesDomain(key, clues.url)) return;
    const entry = scores.get(key) ?? { name, score: 0 };
    scores.set(key, { name: entry.name, score: entry.score + worth });
  };
  voteByTitle(clues, vote);
  voteByHooks(clues, vote);
  // Where the page names an employer beside the job, its own name is a board's.
  const stated = [...scores.values()].some(({ score }) => score >= WORTH.companyLink);
  if (!board && !stated) voteBySite(clues, vote);
  for (const [key, entry] of scores) {
    if (!board && !stated && matchesDomain(key, clues.url)) entry.score += WORTH.domain;
    if (hasLegalForm(entry.name)) entry.score += WORTH.legalForm;
    if (/,/.test(entry.name) && !hasLegalForm(entry.name)) entry.score += WORTH.place;
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 2 ? best.name : null;
}

const isBoard = (label: string) => BOARD_LABEL.test(label) || isVendor(label);

type Vote = (name: string | null | undefined, worth: number) => void;

function voteByTitle({ names, title }: CompanyClues, vote: Vote): void {
  for (const pageTitle of names.titles.slice(0, 3)) {
    const rest = title === '' ? '' : (pageTitle.split(title)[1] ?? '');
    const named = namedInTitle(pageTitle);
    const stated =
      /^\s*(?:at|@|bei|chez|presso|bij|hos)\s+(.{2,100})$/i.exec(rest)?.[1] ??
      (named && sameName(named.title, title) ? named.company : null);
    if (stated) vote(titleParts(stated)[0], WORTH.statedInTitle);
    // What stands there may be a place as well; the domain's name decides.
    vote(/^\s*,\s+([^,|]{2,80})$/.exec(rest)?.[1], WORTH.behindComma);
    const parts = titleParts(pageTitle).filter(
      (part) =>
        !ONE_JOB.has(plainWords(part).split(' ')[0] ?? '') &&
        (title === '' || !containsWords(plainWords(part), plainWords(title))),
    );
    if (parts.length < 4) for (const part of parts) vote(part, WORTH.titlePart / parts.length);
  }
}

function voteByHooks({ outline, bodyEnd, url }: CompanyClues, vote: Vote): void {
  let hooks = 0;
  for (const [element, { from, to }] of outline.ranges) {
    if (to - from !== 1 || from >= bodyEnd || !hasHook(element)) continue;
    const block = outline.blocks[from];
    if (block && block.text.length <= LONGEST_NAME && ++hooks <= 3) vote(block.text, WORTH.hook / hooks);
  }
  const linked = new Set<string>();
  for (const { href, label, at } of outline.controls.slice(0, MOST_LINKS)) {
    if (
      at > bodyEnd ||
      !href ||
      label.length > LONGEST_NAME ||
      linked.has(label) ||
      !isEmployerLink(href, label, url)
    )
      continue;
    linked.add(label);
    vote(label, WORTH.companyLink / linked.size);
  }
}

/** A link to an employer's page carries the employer's name; other links below it ("12 jobs", "Website") do not. */
function isEmployerLink(href: string, label: string, url: URL | null): boolean {
  const parts =
    parseUrl(href, url?.href ?? 'https://page.invalid/')
      ?.pathname.toLowerCase()
      .split('/') ?? [];
  const slug = plainKey(parts[parts.findIndex((part) => COMPANY_PATHS.has(part)) + 1] ?? '');
  const name = plainKey(label);
  if (!parts.some((part) => COMPANY_PATHS.has(part)) || slug.length < 2 || name.length < 2) return false;
  return slug.startsWith(name.slice(0, 4)) || name.startsWith(slug.slice(0, 4));
}

function voteBySite({ document, outline, names, publishers, bodyEnd }: CompanyClues, vote: Vote): void {
  vote(logoName(document), WORTH.logo);
  voteByImprint(outline.blocks.slice(bodyEnd), vote);
  for (const name of names.siteNames) vote(name, WORTH.siteName);
  for (const name of new Set(publishers)) vote(name, WORTH.publisher);
  for (const { text, level } of outline.blocks) {
    const owner = /(?:©|\(c\)|copyright|@(?=\s?20\d\d))[\s\d–—,-]{0,20}(?:by\s)?([^|·•.,©]{2,60})/i.exec(
      text.slice(0, 200),
    )?.[1];
    if (owner && text.length < 200)
      vote(owner.replace(/\s(?:all rights|alle rechte|tous droits).*$/i, ''), WORTH.copyright);
    const about =
      level > 0 && text.length < LONGEST_NAME
        ? /^(?:about|über|join|life at|why|à propos de|over|o)\s+(?:the\s)?([\p{Lu}\p{N}].{1,60})$/iu.exec(
            text,
          )?.[1]
        : null;
    if (about) vote(about.replace(/[?!:]$/, ''), WORTH.aboutHeading);
  }
}

/** What the page's first logo is said to show. */
function logoName(document: Document): string | null {
  const images = [...document.querySelectorAll('img[alt]')].slice(0, MOST_IMAGES);
  const logo = images.find((image) =>
    /logo|brand/i.test(LOGO_HINTS.map((name) => image.getAttribute(name)).join(' ')),
  );
  return logo?.getAttribute('alt')?.replace(/\b(?:company |site )?logo\b/gi, '') ?? null;
}

/** Names in the page's foot that end like a registered company's: "Kestrel Marine Inc., 12 Ferry Street". */
function voteByImprint(blocks: readonly PageBlock[], vote: Vote): void {
  for (const { text } of blocks.slice(-MOST_FOOT_BLOCKS)) {
    if (text.length > LONGEST_IMPRINT) continue;
    const name = text.split(/[,|·•]\s|\s[–—-]\s/).find((part) => hasLegalForm(part.replace(/\.$/, '')));
    if (name && /^\p{Lu}/u.test(name)) vote(name, WORTH.registered);
  }
}

const hasHook = (element: Element) =>
  nameWords(element).some(
    (words) =>
      words.some((word) => COMPANY_HOOKS.has(word)) && !words.some((word) => COMPANY_ASIDES.has(word)),
  );

/** A name without what sites put around it: "Careers at Acme" and "Acme Careers" are "Acme". */
function cleanName(raw: string): string {
  let name = oneLine(raw.replace(/[®™]/g, ''));
  for (const frame of SITE_NAME_FRAMES) {
    const plain = name.toLowerCase();
    if (plain.startsWith(`${frame} `)) name = name.slice(frame.length + 1);
    else if (plain.endsWith(` ${frame}`)) name = name.slice(0, -frame.length - 1);
    else continue;
    name = name.replace(/^[\s|–—-]+|[\s|–—-]+$/g, '');
  }
  return name;
}

function isUsable(name: string, key: string, { title }: CompanyClues): boolean {
  if (key.length < 2 || name.length > LONGEST_NAME) return false;
  const plain = plainWords(name);
  return !isListName(name) && !SITE_NAME_FRAMES.includes(plain) && plain !== plainWords(title);
}

const hasLegalForm = (name: string) => LEGAL_FORMS.some((form) => plainWords(name).endsWith(` ${form}`));
