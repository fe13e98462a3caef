import { plainText, sameName } from './compare-text.ts';

/** Script state read at most: whole applications keep their state in the page. */
const MOST_SCRIPTS = 60;
const LONGEST_STATE = 3_000_000;
const MOST_NODES = 60_000;
/** Strings from this length on are passages; a job's object holds them at most so deep below it. */
const SHORTEST_PASSAGE = 150;
const DEEPEST_PASSAGE = 3;

const LONGEST_NAME = 200;
const MOST_LANGUAGES = 6;

const EMPLOYER_KEY = /^(?:company|companyname|employer|organi[sz]ation|hiringorganization|brand)$/i;
const TITLE_KEY = /^(?:title|name|jobtitle|job_title|position|positionname|headline|text|postingtitle)$/i;
/** Passages that tell of the employer or the law, and copies of the text without its markup. */
const OTHER_KEY =
  /company|employer|organi[sz]ation|legal|privacy|gdpr|consent|cookie|seo|meta|plain|teaser|short|excerpt|summary|snippet/i;

/** A job's own object in script state. */
export interface StatePosting {
  /** HTML or plain text, in the order of the object. */
  passages: string[];
  company: string | null;
}

/**
 * The posting out of the state that scripts keep in the page (`__NEXT_DATA__`, `__NUXT_DATA__`, `window.X = {…}`), read as text
 * and never run: the passages of the object that bears one of the page's titles. Null when there is none.
 * `parse` gives undefined, or anything that is no object, for what it cannot read.
 */
export function findStatePosting(
  document: Document,
  titles: readonly string[],
  parse: (json: string) => unknown,
): StatePosting | null {
  let best: StatePosting | null = null;
  for (const state of readStates(document, parse)) {
    const job = findJob(state, titles);
    if (job && total(job) > total(best)) best = job;
  }
  return best;
}

const total = (job: StatePosting | null) =>
  (job?.passages ?? []).reduce((sum, passage) => sum + passage.length, 0);

function* readStates(document: Document, parse: (json: string) => unknown): Generator<unknown> {
  let read = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (read >= MOST_SCRIPTS) return;
    const type = script.getAttribute('type') ?? '';
    if (/ld\+json|importmap|speculationrules/.test(type)) continue;
    const source = script.textContent ?? '';
    if (source.length < SHORTEST_PASSAGE || source.length > LONGEST_STATE) continue;
    read++;
    const json = /json/.test(type) ? source : assignedObject(source);
    if (json !== null) yield parse(json);
  }
}

/** The first object or list that a script assigns to something, as JSON text. */
function assignedObject(source: string): string | null {
  const start = /=\s{0,20}[{[]/.exec(source.slice(0, 5_000));
  if (!start) return null;
  const from = start.index + start[0].length - 1;
  let depth = 0;
  let inString = false;
  for (let index = from; index < source.length; index++) {
    const sign = source[index];
    if (inString && sign === '\\') index++;
    else if (sign === '"') inString = !inString;
    else if (!inString && (sign === '{' || sign === '[')) depth++;
    else if (!inString && (sign === '}' || sign === ']') && --depth === 0)
      return source.slice(from, index + 1);
  }
  return null;
}

/** Nuxt keeps its state as a flat list in which numbers point to other entries; elsewhere a number is a number. */
function dereferencer(state: unknown): (value: unknown) => unknown {
  const flat =
    Array.isArray(state) &&
    state.length > 3 &&
    state.filter((entry) => typeof entry === 'object' && entry !== null).length > 1
      ? state
      : null;
  const pointed = flat?.some((entry) => typeof entry === 'string') ? flat : null;
  return (value) => (pointed && typeof value === 'number' ? pointed[value] : value);
}

function findJob(state: unknown, titles: readonly string[]): StatePosting | null {
  const deref = dereferencer(state);
  const stack: unknown[] = [state];
  const seen = new Set<unknown>();
  let best: StatePosting | null = null;
  for (let nodes = 0; stack.length > 0 && nodes < MOST_NODES; nodes++) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const entries = Object.entries(value);
    if (
      entries.some(
        ([key, child]) =>
          TITLE_KEY.test(key) && stringsOf(child, deref).some((name) => isTitle(name, titles)),
      )
    ) {
      const job = {
        passages: collectPassages(value, deref, DEEPEST_PASSAGE, new Set()),
        company: employerOf(entries, deref),
      };
      if (total(job) > total(best)) best = job;
    }
    for (const [, child] of entries) stack.push(deref(child));
  }
  return best;
}

const isTitle = (name: string, titles: readonly string[]) =>
  name.length < LONGEST_NAME && titles.some((title) => sameName(title, name));

/** A value's own text, or its texts by language. */
function stringsOf(value: unknown, deref: (value: unknown) => unknown): string[] {
  const own = deref(value);
  const values =
    typeof own === 'object' && own !== null ? Object.values(own).slice(0, MOST_LANGUAGES).map(deref) : [own];
  return values.filter((one) => typeof one === 'string');
}

function employerOf(
  entries: readonly [string, unknown][],
  deref: (value: unknown) => unknown,
): string | null {
  const employer = deref(entries.find(([key]) => EMPLOYER_KEY.test(key))?.[1]);
  if (typeof employer === 'string') return employer.length < LONGEST_NAME ? employer : null;
  if (typeof employer !== 'object' || employer === null) return null;
  const name = Object.entries(employer).find(([key]) => /^(?:name|title|companyname)$/i.test(key))?.[1];
  return stringsOf(name, deref)[0] ?? null;
}

function collectPassages(
  value: unknown,
  deref: (value: unknown) => unknown,
  depth: number,
  words: Set<string>,
): string[] {
  if (typeof value !== 'object' || value === null || depth < 0) return [];
  const passages: string[] = [];
  for (const [key, raw] of Object.entries(value)) {
    const child = deref(raw);
    if (OTHER_KEY.test(key)) continue;
    if (typeof child === 'object') passages.push(...collectPassages(child, deref, depth - 1, words));
    if (
      typeof child !== 'string' ||
      child.length < SHORTEST_PASSAGE ||
      !/\s/.test(child.slice(0, SHORTEST_PASSAGE))
    )
      continue;
    const opening = plainText(child.replace(/<[^<>]{0,300}>/g, ' ').slice(0, 1_000)).slice(
      0,
      SHORTEST_PASSAGE,
    );
    if (!words.has(opening)) passages.push(child);
    words.add(opening);
  }
  return passages;
}
