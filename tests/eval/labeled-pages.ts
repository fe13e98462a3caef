import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import type { SiteAdapter } from '../../src/extract/adapters/site-adapter.ts';
import { goldenFolders, loadGolden, PAGES } from '../pages/read-golden.ts';

/** A page with what a person reads on it; `null` among the right names means that none is right. */
export interface LabeledPage {
  readonly id: string;
  /** Pages of one site, and of one kind of small input, are left out together. */
  readonly site: string;
  readonly variant: 'whole' | 'bare' | 'own' | 'small';
  readonly html: string;
  readonly url: string | null;
  readonly adapters: readonly SiteAdapter[];
  readonly layouts: readonly string[];
  readonly titles: readonly (string | null)[] | null;
  readonly companies: readonly (string | null)[] | null;
}

const JSON_LD = /<script[^>]{0,300}ld\+json[^>]{0,300}>[\s\S]*?<\/script>/gi;

/** The saved pages, each a second time without what names its site; the project's own pages; the small inputs. */
export function* labeledPages(folder: string): Generator<LabeledPage> {
  yield* savedPages(folder);
  for (const golden of goldenFolders()) yield ownPage(golden);
  yield* smallInputs(join(folder, '../cases'));
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function* savedPages(folder: string): Generator<LabeledPage> {
  for (const page of linesOf(join(folder, 'pages/gold.jsonl'))) {
    const html = readFileSync(join(folder, 'pages', page.file), 'utf8');
    const isPosting = page.label === 'posting';
    const labels = {
      ...{
        id: page.id,
        site: page.site,
        layouts: [['posting', 'list'].includes(page.label) ? page.label : 'none'],
      },
      titles: isPosting && page.title ? [page.title] : null,
      companies: isPosting && page.company ? [page.company] : null,
    };
    yield { ...labels, variant: 'whole', html, url: page.url, adapters: ADAPTERS };
    if (page.hidden) continue;
    yield {
      ...labels,
      variant: 'bare',
      html: html.replace(JSON_LD, ''),
      url: unknownHost(page.url),
      adapters: [],
    };
  }
}

/** The address on a host that nobody knows. */
function unknownHost(address: string | null): string | null {
  if (address === null) return null;
  const url = new URL(address);
  const labels = url.hostname.split('.').slice(0, -1);
  url.hostname = [...labels.map((label) => `q${label.replace(/[aeiou]/g, 'x')}`), 'example'].join('.');
  return url.href;
}

function ownPage(folder: string): LabeledPage {
  const { expected } = loadGolden(folder);
  const { verdict, posting, url } = expected;
  return {
    ...{ id: folder, site: `own ${folder.split('/')[0]}`, variant: 'own', url, adapters: ADAPTERS },
    html: readFileSync(`${PAGES}${folder}/page.html`, 'utf8'),
    layouts: posting ? ['posting'] : verdict === 'list' || verdict === 'none' ? [verdict] : [],
    titles: posting && [posting.title],
    companies: posting && [posting.company],
  };
}

/** Kinds whose page is closed: one that still shows its text is laid out as a posting. */
const CLOSED_WITH_TEXT = /^closed-(?:with-text|banner)$/;

function* smallInputs(folder: string): Generator<LabeledPage> {
  if (!existsSync(folder)) return;
  for (const file of globSync('{pages,cases}.jsonl', { cwd: folder }).sort()) {
    for (const { id, kind, input, right } of linesOf(join(folder, file))) {
      const verdicts: string[] = [right.verdict ?? (right.title || right.company ? 'posting' : [])].flat();
      if (!input.html || verdicts.length === 0) continue;
      yield {
        ...{
          id,
          site: `small ${kind}`,
          variant: 'small',
          html: input.html,
          url: input.url ?? null,
          adapters: ADAPTERS,
        },
        layouts:
          kind === 'application-form' ? ['form'] : verdicts.flatMap((verdict) => layoutOf(verdict, kind)),
        titles: right.title === undefined ? null : [right.title].flat(),
        companies: right.company === undefined ? null : [right.company].flat(),
      };
    }
  }
}

function layoutOf(verdict: string, kind: string): string[] {
  if (verdict === 'expired') return CLOSED_WITH_TEXT.test(kind) ? ['posting'] : [];
  return [verdict === 'unreadable' ? 'none' : verdict];
}
