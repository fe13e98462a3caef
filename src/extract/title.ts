import { containsWords, plainKey, plainWords } from './compare-text.ts';
import { matchesDomain } from './domain.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isListName } from './list-names.ts';
import type { PageBlock } from './outline.ts';
import type { PageNames } from './page-names.ts';
import { ONE_JOB } from './tables/job-words.ts';
import { GENDER_MARK } from './tables/page-words.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

const LONGEST_TITLE = 200;
/** Headings of these ranks may hold the job's title; lower ones and bold lines only where the page's title repeats them. */
const LOWEST_RANK = 4;

/**
 * The job's title as the page shows it: the highest heading that the page's own title repeats, since a first `h1` may be a
 * logo, a slogan or a notice; else the page's title without employer and site. Null when nothing looks like one.
 */
export function titleOf(blocks: readonly PageBlock[], names: PageNames, url: URL | null): string | null {
  const pageTitles = names.titles.map(plainWords);
  const siteNames = new Set(names.siteNames.map(plainWords));
  const usable = blocks
    .filter(({ text, level }) => level > 0 && text.length <= LONGEST_TITLE)
    .filter(({ text }) => !isListName(text) && !siteNames.has(plainWords(text)) && !isOwner(text, url));
  const agreeing = usable.filter(({ text }) =>
    pageTitles.some(
      (title) =>
        title === plainWords(text) ||
        (containsWords(title, plainWords(text)) && startsPart(names.titles, text)),
    ),
  );
  const best = [...agreeing].sort((a, b) => a.level - b.level)[0];
  if (best) return best.text;
  const byRank = usable.filter(({ level }) => level <= LOWEST_RANK).sort((a, b) => a.level - b.level);
  const telling =
    byRank.find(({ text }) => GENDER_MARK.test(text)) ?? byRank.find(({ text }) => looksLikeJobTitle(text));
  return telling?.text ?? fromPageTitle(names, url) ?? byRank.find(({ level }) => level === 1)?.text ?? null;
}

/** A heading that is the domain's name is its owner's, unless it reads like a job. */
const isOwner = (text: string, url: URL | null) =>
  !looksLikeJobTitle(text) && matchesDomain(plainKey(text), url);

/** Whether a part of one of the page's titles opens with the words, or a usual form names them as the job. */
function startsPart(titles: readonly string[], words: string): boolean {
  const plain = plainWords(words);
  return titles.some(
    (title) =>
      plainWords(namedInTitle(title)?.title ?? '') === plain ||
      titleParts(title).some((part) => opensWith(plainWords(part), plain)) ||
      plainWords(title).startsWith(plain),
  );
}

/** A part's first word may only say what it names: "Vacature Security Analist". */
function opensWith(part: string, words: string): boolean {
  const [label = '', ...rest] = part.split(' ');
  return `${part} `.startsWith(`${words} `) || (ONE_JOB.has(label) && rest.join(' ') === words);
}

/** The job alone, where a title says what it names and who offers it: "Job opening: Data Scientist, Acme". */
function nameOfJob(title: string, url: URL | null): string {
  const [label = '', name = title] = /^([^:]{3,40}):\s+(.{3,200})$/.exec(title)?.slice(1) ?? [];
  const isLabel = plainWords(label)
    .split(' ')
    .some((word) => ONE_JOB.has(word));
  const job = isLabel ? name : title;
  const comma = job.lastIndexOf(', ');
  return comma > 0 && matchesDomain(plainKey(job.slice(comma)), url) ? job.slice(0, comma) : job;
}

function fromPageTitle(names: PageNames, url: URL | null): string | null {
  for (const title of names.titles) {
    const named = namedInTitle(title);
    if (named) return named.title;
    const parts = titleParts(title).filter((one) => !isListName(one) && !names.siteNames.includes(one));
    const part = parts.find(looksLikeJobTitle) ?? parts[0];
    if (part) return nameOfJob(part, url);
  }
  return null;
}
