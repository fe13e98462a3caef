import { PROSE_READ } from '../model/clue-limits.ts';
import { addressWords, shareInAddress } from './address-words.ts';
import type { Features } from './candidate.ts';
import type { CompanyClues } from './company-clues.ts';
import { containsWords, plainKey, plainText } from './compare-text.ts';
import { domainLabel, matchesDomain } from './domain.ts';
import { isFactLine } from './fact-line.ts';
import { headingKindOf } from './headings.ts';
import { looksLikeJobTitle, namesOneJob, opensList } from './job-title.ts';
import { isAsideHeading } from './list-names.ts';
import { parseUrl } from './page-url.ts';
import { LEGAL_FORMS } from './tables/company.ts';
import { GENERAL_HOSTS, SENTENCE_OPENERS } from './tables/name-phrases.ts';
import { wordsOf } from './tables/phrases.ts';
import { BOARD_LABEL, isVendor } from './tables/vendors.ts';
import { tenantOf } from './tenant.ts';

/** What the features of all candidates are read off. */
export interface CompanyContext {
  /** Plain names that the page itself gives. */
  stated: readonly string[];
  prose: string;
  titles: string;
  address: ReadonlySet<string>;
  isBoard: boolean;
  tenant: string;
  mailboxes: ReadonlySet<string>;
  labels: readonly string[];
  url: URL | null;
}

/** Reads the page once for all candidates; `stated` holds the plain names that it gives itself. */
export function companyContext(
  { titles, prose, mailHosts, ...clues }: CompanyClues,
  stated: readonly string[],
): CompanyContext {
  const url = parseUrl(clues.url);
  const label = domainLabel(url);
  return {
    stated,
    prose: plainText(prose.join(' ').slice(0, PROSE_READ)),
    titles: titles.map(plainText).join(' | '),
    address: addressWords(url),
    isBoard: BOARD_LABEL.test(label) || isVendor(label) || GENERAL_HOSTS.has(label),
    tenant: plainKey(tenantOf(url) ?? ''),
    mailboxes: new Set(mailHosts.map(plainKey)),
    labels: (url?.hostname ?? '').split('.').slice(0, -2).map(plainKey),
    url,
  };
}

/** What speaks for and against a name that stands in these places. */
export function companyFeatures(
  name: string,
  places: ReadonlyMap<string, number>,
  context: CompanyContext,
  { rows, title }: CompanyClues,
): Features {
  const plain = plainText(name);
  const words = plain.split(' ');
  const features: Record<string, number> = Object.fromEntries(places);
  const set = (feature: string, holds: boolean | number) => {
    if (holds) features[feature] = Number(holds);
  };
  // A copyright notice in the foot is one testimony, however registered the name in it.
  if (places.has('copyright')) features.registered = 0;
  const times = countWords(context.prose, plain);
  Object.assign(features, addressFeatures(plain, context));
  set(
    'short',
    !STATED_FIELDS.some((place) => places.has(place)) &&
      context.stated.some((other) => other !== plain && containsWords(other, plain)),
  );
  set(
    'full',
    words.length > 1 && context.stated.some((other) => other !== plain && containsWords(plain, other)),
  );
  set('slug', shareInAddress(name, context.address) === 1);
  set('prose', times > 0);
  set('proseTwice', times > 1);
  set('titled', context.titles.includes(plain));
  set('legal', hasLegalForm(plain));
  set('place', name.includes(',') && !hasLegalForm(plain));
  set('long', Math.max(0, Math.min(1, (words.length - 4) / 4)));
  set('small', /^\p{Ll}/u.test(name));
  set(
    'slogan',
    words.length > 2 &&
      name.split(' ').filter((word) => /^\p{Ll}{3,}/u.test(word)).length * 2 >= words.length,
  );
  set('sentence', /[.!?:]$/.test(name) && !hasLegalForm(plain));
  set('job', looksLikeJobTitle(name));
  set('list', opensList(name) || namesOneJob(plain));
  set('aside', isAsideHeading(name));
  set('fact', isFactLine(name) || rows.some(({ kind, value }) => kind !== 'company' && value === name));
  set('section', headingKindOf({ text: name, level: 1, item: false }) !== null);
  set('inTitle', title !== '' && containsWords(plainText(title), plain));
  set('opening', SENTENCE_OPENERS.has(words[0] ?? '') || SENTENCE_OPENERS.has(plain));
  set('numeric', !/\p{L}{2}/u.test(name));
  return features;
}

/** How a name lies to the page's address and to the mailboxes that it gives. */
function addressFeatures(plain: string, context: CompanyContext): Features {
  const key = plainKey(plain);
  const words = plain.split(' ');
  const isHosts = matchesDomain(key, context.url);
  const features: Record<string, number> = {};
  const set = (feature: string, holds: boolean) => {
    if (holds) features[feature] = 1;
  };
  set('host', isHosts && !context.isBoard);
  set('board', isHosts && context.isBoard);
  set(
    'general',
    GENERAL_HOSTS.has(key) ||
      GENERAL_HOSTS.has(words.at(-1) ?? '') ||
      (isHosts && GENERAL_HOSTS.has(words[0] ?? '')),
  );
  set('boardName', !isHosts && BOARD_LABEL.test(key));
  set(
    'tenant',
    context.tenant !== '' &&
      (key === context.tenant ||
        (context.tenant.length > 3 && (key.startsWith(context.tenant) || context.tenant.startsWith(key)))),
  );
  set(
    'subdomain',
    context.labels.some((label) => label.length > 3 && (label === key || key.startsWith(label))),
  );
  set(
    'mailbox',
    [...context.mailboxes].some(
      (host) => host.length > 3 && (host === key || key.startsWith(host) || host.startsWith(key)),
    ),
  );
  return features;
}

/** Places that give a name as the page means it: a longer one elsewhere is no better. */
const STATED_FIELDS = wordsOf('row structured named link hint siteName logo state adapter');

const hasLegalForm = (plain: string) => LEGAL_FORMS.some((form) => plain.endsWith(` ${form}`));

/** How often the words stand in the text; both plain. Counting ends at two. */
function countWords(text: string, words: string): number {
  const padded = ` ${text} `;
  const first = padded.indexOf(` ${words} `);
  if (first < 0) return 0;
  return padded.includes(` ${words} `, first + words.length + 1) ? 2 : 1;
}
