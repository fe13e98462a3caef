import { all, build } from './elements.ts';
import type { MutablePage, Mutation } from './mutation.ts';

const JSON_LD = 'script[type="application/ld+json"]';

const addJsonLd = (document: Document, value: unknown): void => {
  document.head.append(build(document, 'script', { type: 'application/ld+json' }, JSON.stringify(value)));
};

const removeAll = (document: Document, selector: string): void => {
  for (const element of all(document, selector)) element.remove();
};

/** Structured data of a job that the visitor saw before this one. */
const JOB_BEFORE = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Warehouse Coordinator',
  url: 'https://plumtree.example/jobs/90417-warehouse-coordinator',
  identifier: { '@type': 'PropertyValue', name: 'Plumtree Logistics', value: '90417' },
  hiringOrganization: { '@type': 'Organization', name: 'Plumtree Logistics' },
  datePosted: '2026-01-12',
  employmentType: 'PART_TIME',
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
  },
  description:
    '<p>Plumtree moves garden goods between nine warehouses, and you see to it that the right pallet meets the right lorry.</p><h3>What you do</h3><ul><li>Plan the loading bays of two shifts.</li><li>Count stock every Friday and settle what does not match.</li></ul><h3>What you need</h3><ul><li>A forklift license and a calm voice on the radio.</li><li>Two years in a warehouse.</li></ul>',
};

const SITE_GRAPH = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Openings', url: '/' },
    { '@type': 'WebPage', name: 'Opening', inLanguage: 'en' },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: '/' }],
    },
  ],
};

function replaceJsonLd({ document }: MutablePage): void {
  removeAll(document, JSON_LD);
  addJsonLd(document, JOB_BEFORE);
}

/** Mutations of what a page says to machines. */
export const STRUCTURED_MUTATIONS: readonly Mutation[] = [
  {
    name: 'json-ld-removed',
    sentence: 'The page has no JSON-LD.',
    document: ({ document }) => removeAll(document, JSON_LD),
  },
  {
    name: 'json-ld-of-another-job',
    sentence: 'The JSON-LD is that of a job which was shown before.',
    only: ['posting'],
    document: replaceJsonLd,
  },
  {
    name: 'json-ld-broken',
    sentence: 'The JSON-LD ends in the middle.',
    document: ({ document }) => {
      for (const script of all(document, JSON_LD)) {
        const text = script.textContent ?? '';
        script.textContent = text.slice(0, Math.floor(text.length * 0.8));
      }
    },
  },
  {
    name: 'json-ld-of-the-site',
    sentence: 'A graph of the site joins the JSON-LD, and says nothing of a job.',
    document: ({ document }) => addJsonLd(document, SITE_GRAPH),
  },
  {
    name: 'microdata-removed',
    sentence: 'The page has no microdata.',
    document: ({ document }) => {
      for (const element of all(document, '[itemscope], [itemprop], [itemtype]')) {
        for (const name of ['itemscope', 'itemprop', 'itemtype']) element.removeAttribute(name);
      }
    },
  },
  {
    name: 'meta-removed',
    sentence: 'The page has no meta elements beside its character set, and no canonical link.',
    document: ({ document }) =>
      removeAll(
        document,
        'meta[name], meta[property], meta[itemprop], link[rel="canonical"], link[rel="alternate"]',
      ),
  },
  {
    name: 'language-wrong',
    sentence: 'The page says that it is in another language.',
    document: ({ document, dice }) =>
      document.documentElement.setAttribute('lang', dice.pick(['fi', 'en-US', 'pt-BR', 'x-default'])),
  },
];
