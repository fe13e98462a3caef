import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import type { SiteAdapter } from '../../../src/extract/adapters/site-adapter.ts';
import { readPage } from '../../../src/extract/extract.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { pageOf } from './parse.ts';

interface Words {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly text: readonly string[];
}

const ENGLISH: Words = {
  title: 'AI Assurance Engineer',
  company: 'Fernhill Systems',
  place: 'Cork, Ireland',
  text: [
    'Fernhill tests the models that sort mail for four countries, and you will test them before anyone trusts them.',
    'What you will do',
    '- Write evaluations for language models and keep them honest',
    '- Report what you find to people who can act on it',
    'What you bring',
    '- Three years of testing software that other people rely on',
    '- Python, and the patience to read logs from last winter',
  ],
};
const CZECH: Words = {
  title: 'Specialista bezpečnosti AI',
  company: 'Vrbová a synové',
  place: 'Olomouc',
  text: [
    'Hlídáme modely, které třídí poštu ve čtyřech zemích, a hledáme kolegyni nebo kolegu, kdo je prověří dříve než ostatní.',
    'Náplň práce',
    '- Psaní testů pro jazykové modely a jejich poctivé vyhodnocení',
    '- Předávání výsledků lidem, kteří s nimi něco udělají',
    'Požadavky',
    '- Tři roky zkušeností s testováním softwaru, na který spoléhají jiní',
    '- Python a trpělivost při čtení záznamů z minulé zimy',
  ],
};

/** Markup that a selector finds: "div.a [b^="c"]" gives a `div` of class a around an element whose attribute b begins with c. */
function markupFor(selector: string, inner: string): string {
  const steps = selector.replace(/:(?:first-child|not\([^)]*\))/g, '').split(/[\s>]+(?![^[]*\])/);
  return steps.reduceRight((content, step) => {
    const tag = /^[a-z][\w-]*/i.exec(step)?.[0] ?? 'div';
    const classes = [...step.matchAll(/\.([\w-]+)/g)].map(([, name]) => name).join(' ');
    const id = /#([\w-]+)/.exec(step)?.[1];
    const others = [...step.matchAll(/\[([\w-]+)([*^$~]?)="([^"]*)"\]/g)].map(
      ([, name, sign, value]) =>
        `${name}="${sign === '^' ? '' : sign === '$' || sign === '*' ? 'x9' : ''}${value}${sign === '^' || sign === '*' ? 'x9' : ''}"`,
    );
    const open = [tag, id && `id="${id}"`, classes && `class="${classes}"`, ...others]
      .filter(Boolean)
      .join(' ');
    return `<${open}>${content}</${tag}>`;
  }, inner);
}

const bodyHtml = ({ text }: Words) =>
  text
    .map((line) =>
      line.startsWith('- ')
        ? `<li>${line.slice(2)}</li>`
        : line.length > 60
          ? `<p>${line}</p>`
          : `<h3>${line}</h3>`,
    )
    .join('')
    .replaceAll(/(<li>.*?<\/li>)(?!<li>)/g, '<ul>$1</ul>');

const OTHERS = ['Data Analyst', 'Office Manager', 'Network Engineer'];
const ASIDES = `<section><h2>Similar jobs</h2><ul>${OTHERS.map((name, at) => `<li><a href="/jobs/view/${name.toLowerCase().replace(' ', '-')}-99${at}001">${name}</a></li>`).join('')}</ul></section>
<section><h2>People you can reach out to</h2><p>Siobhan Doyle, recruiter, knows everyone in the county and likes to talk about boats.</p></section>`;

interface Variant {
  readonly name: string;
  readonly words: Words;
  readonly company: boolean;
  readonly bodyFirst: boolean;
}
const VARIANTS: readonly Variant[] = [
  { name: 'as published', words: ENGLISH, company: true, bodyFirst: false },
  { name: 'in Czech', words: CZECH, company: true, bodyFirst: false },
  { name: 'without employer and place', words: ENGLISH, company: false, bodyFirst: false },
  { name: 'in another order', words: ENGLISH, company: true, bodyFirst: true },
];

/** A page of the site with the layout that these selectors are for. */
function pageWith(adapter: SiteAdapter, body: string, title: string | undefined, variant: Variant): Document {
  const { words } = variant;
  const [company, place] = variant.company ? [adapter.company?.[0], adapter.location?.[0]] : [];
  const head = [
    title ? markupFor(title, words.title) : `<h1>${words.title}</h1>`,
    company ? markupFor(company, words.company) : '',
    place ? markupFor(place, words.place) : '',
  ].join('');
  const text = body
    .split(', ')
    .slice(0, 1)
    .map((selector) => markupFor(selector, bodyHtml(words)))
    .join('');
  const content = variant.bodyFirst ? text + head : head + text;
  return pageOf(`<nav><a href="/">Start</a></nav>${content}${ASIDES}`, `<title>${words.title}</title>`);
}

const addressOf = ({ hosts: [host = ''] }: SiteAdapter): string =>
  `https://${host.replaceAll('*', 'x').replace(/^([^/]+)$/, '$1/jobs')}/view/4000123`;

const layouts = ADAPTERS.flatMap((adapter) =>
  (adapter.body ?? []).flatMap((body, at) =>
    VARIANTS.map((variant) => ({
      adapter,
      id: adapter.id,
      body,
      title: adapter.title?.[at] ?? adapter.title?.[0],
      variant,
      name: variant.name,
    })),
  ),
);

describe('each layout of each site', () => {
  test.each(layouts)('$id, $body, $name', ({ adapter, body, title, variant }) => {
    const { reading } = readPage(pageWith(adapter, body, title, variant), {
      url: addressOf(adapter),
      rendering: markupRendering,
      sites: ADAPTERS,
    });
    const { words } = variant;
    expect(reading.posting).toMatchObject({
      site: adapter.id,
      title: words.title,
      text: words.text.join('\n'),
      sources: { text: 'adapter' },
      ...(adapter.company && variant.company && { company: words.company }),
      ...(adapter.location && variant.company && { locations: [words.place] }),
    });
  });
});
