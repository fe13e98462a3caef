import {
  compareWords,
  count,
  date,
  FIT_WORDS,
  LEVEL_NAMES,
  money,
  PAY_WORDS,
  perPeriod,
  STATUS_NAMES,
  sideWords,
  TRACK_NAMES,
  years,
} from '../../i18n/words.ts';
import { placeInWords } from '../posting/header-view.ts';
import { webUrl } from '../posting/web-url.ts';
import { escapeMarkdown, markdownTable } from './markdown.ts';
import type { SideColumn, SideView, SkillCell } from './side-by-side.ts';

/** A table of texts: a heading for every posting, and what each says of a matter. */
interface SharedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const { none } = compareWords;

function payOf({ pay, record }: SideColumn): string {
  const { stated, converted, band, word } = pay;
  const said = stated ? `${money(stated)} ${perPeriod(stated.period)}`.trim() : '';
  const inBand = converted && band ? `≈ ${money({ ...converted, currency: band.currency })}` : '';
  const bandSaid = band ? `${PAY_WORDS[word](band.region)} (${money(band)})` : PAY_WORDS[word]('');
  return record.salary === null && band === null ? none : [said, inBand, bandSaid].filter(Boolean).join(', ');
}

function roadOf({ road }: SideColumn): string {
  if (road === null) return none;
  if (road.missing === 0) return sideWords.nothingMissing;
  const phases = road.steps.map(({ phase, weeks }) => `${phase.title} (${count(weeks, 'week')})`);
  return `${sideWords.sum(road.steps.length, road.weeks)}: ${phases.join(', ')}`;
}

const skillOf = (cell: SkillCell | null): string =>
  cell === null ? none : `${sideWords.state[cell.state]} · ${sideWords.need[cell.need]}`;

/** What is said of each posting, in the order of the screen. */
const FACTS: readonly (readonly [name: string, of: (column: SideColumn) => string])[] = [
  [sideWords.track, ({ record }) => (record.track ? TRACK_NAMES[record.track] : none)],
  [sideWords.role, ({ record }) => record.role?.title ?? compareWords.noRole[record.domain ?? 'in']],
  [sideWords.level, ({ record }) => (record.level ? LEVEL_NAMES[record.level] : none)],
  [sideWords.place, ({ record }) => (record.posting && placeInWords(record.posting)) ?? none],
  [sideWords.status, ({ saved }) => STATUS_NAMES[saved.status]],
  [sideWords.pay, payOf],
  [sideWords.fit, ({ record }) => (record.fit?.band ? FIT_WORDS[record.fit.band] : none)],
  [sideWords.years, ({ record }) => (record.years ? years(record.years) : none)],
];

const LAST_FACTS: typeof FACTS = [
  [sideWords.plan, roadOf],
  [sideWords.warnings, ({ record }) => record.warnings.map(({ text }) => text).join(' ') || none],
  [sideWords.tags, ({ saved }) => saved.tags.join(', ') || none],
  [sideWords.notes, ({ saved }) => saved.notes || none],
];

const titleOf = ({ record }: SideColumn): string =>
  [record.posting?.title || compareWords.unknownTitle, record.posting?.company].filter(Boolean).join(', ');

function tableOf({ columns, skills }: SideView): SharedTable {
  const said = ([name, of]: (typeof FACTS)[number]) => [name, ...columns.map(of)];
  return {
    head: ['', ...columns.map(titleOf)],
    rows: [
      ...FACTS.map(said),
      ...skills.map(({ name, cells }) => [name, ...cells.map(skillOf)]),
      ...LAST_FACTS.map(said),
    ],
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** The postings side by side as a Markdown table. @param now Milliseconds since 1970, UTC. */
export function sideMarkdown(view: SideView, now: number): string {
  const { head, rows } = tableOf(view);
  const escaped = (cells: readonly string[]) => cells.map(escapeMarkdown);
  const links = view.columns.flatMap((column) => {
    const url = webUrl(column.record.posting?.url);
    return url
      ? [`- ${escapeMarkdown(titleOf(column))}: <${url.replace(/[<>\s]/g, encodeURIComponent)}>`]
      : [];
  });
  const table = markdownTable(escaped(head), rows.map(escaped));
  const made = sideWords.made(date(new Date(now).toISOString()));
  return [`# ${sideWords.title}`, '', ...table, '', ...links, '', made, ''].join('\n');
}

const STYLE =
  'body{font:14px/1.5 system-ui,sans-serif;margin:24px;color:#16181d;background:#fff}table{border-collapse:collapse;width:100%}' +
  'th,td{padding:6px 10px;border-bottom:1px solid #e3e6eb;text-align:left;vertical-align:top}tbody th{color:#454c5c;font-weight:400}' +
  'tr[data-differs]{background:#f4f5f8}footer{margin-top:16px;color:#616a7b}' +
  '@media(prefers-color-scheme:dark){body{color:#f1f2f5;background:#15171c}th,td{border-color:#2a2e37}tbody th{color:#b9bfca}tr[data-differs]{background:#1f222a}footer{color:#979eac}}';

/**
 * The postings side by side as one HTML file that needs nothing else: no script, no picture, no address to load from,
 * and a policy that forbids all of them. @param now Milliseconds since 1970, UTC.
 */
export function sideHtml(view: SideView, now: number): string {
  const { head, rows } = tableOf(view);
  const urls = view.columns.map(({ record }) => webUrl(record.posting?.url));
  const heading = (text: string, index: number) => {
    const url = urls[index - 1];
    const name = escapeHtml(text);
    return `<th scope="col">${url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${name}</a>` : name}</th>`;
  };
  const row = ([name = '', ...cells]: readonly string[]) =>
    `<tr${new Set(cells).size > 1 ? ' data-differs' : ''}><th scope="row">${escapeHtml(name)}</th>${cells
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join('')}</tr>`;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${sideWords.title}</title><style>${STYLE}</style></head><body><h1>${sideWords.title}</h1>`,
    `<table><thead><tr>${head.map(heading).join('')}</tr></thead><tbody>${rows.map(row).join('\n')}</tbody></table>`,
    `<footer>${sideWords.made(date(new Date(now).toISOString()))}</footer></body></html>`,
    '',
  ].join('\n');
}
