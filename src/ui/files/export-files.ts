import Papa from 'papaparse';
import {
  compareWords,
  exportColumns,
  FIT_NAMES,
  LEVEL_NAMES,
  money,
  perPeriod,
  STATUS_NAMES,
  TRACK_NAMES,
  years,
} from '../../i18n/words.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import { escapeMarkdown, markdownTable } from '../saved/markdown.ts';
import type { SavedRow } from '../saved/saved-rows.ts';

type Cell = string | number | null;

/** The columns of an export, each with what a row says in it; null where that is not known. */
const COLUMNS: readonly (readonly [name: keyof typeof exportColumns, of: (row: SavedRow) => Cell])[] = [
  ['title', ({ title }) => title],
  ['company', ({ company }) => company],
  ['place', ({ place }) => place],
  ['track', ({ track }) => track && TRACK_NAMES[track]],
  ['role', ({ role }) => role],
  ['level', ({ level }) => level && LEVEL_NAMES[level]],
  ['years', ({ summary }) => summary.years && years(summary.years)],
  ['pay', ({ pay }) => pay.stated && `${money(pay.stated)} ${perPeriod(pay.stated.period)}`.trim()],
  ['payVerdict', ({ pay }) => compareWords.payBrief[pay.word]],
  ['fit', ({ judged }) => (judged?.fit ? FIT_NAMES[judged.fit] : null)],
  ['missing', ({ judged }) => judged?.missing?.count ?? null],
  ['weeks', ({ judged }) => judged?.weeks ?? null],
  ['status', ({ status }) => STATUS_NAMES[status]],
  ['tags', ({ summary }) => summary.tags.join(', ')],
  ['remindOn', ({ summary }) => summary.remindOn],
  ['datePosted', ({ summary }) => summary.datePosted],
  ['savedAt', ({ summary }) => summary.savedAt],
  ['url', ({ url }) => url],
];

/** Columns of the Markdown table: those that decide, few enough to be read. */
const BRIEF: ReadonlySet<string> = new Set([
  'company',
  'role',
  'level',
  'pay',
  'fit',
  'missing',
  'weeks',
  'status',
]);

/**
 * The rows as CSV for a spreadsheet, with a mark by which it knows the encoding. A cell that a spreadsheet would run
 * as a formula gets an apostrophe before it. `notes` are by the posting's id.
 */
export function csvOf(rows: readonly SavedRow[], notes: ReadonlyMap<string, string>): string {
  const data = rows.map((row) => [...COLUMNS.map(([, of]) => of(row)), notes.get(row.id) ?? '']);
  const fields = [...COLUMNS.map(([name]) => exportColumns[name]), exportColumns.notes];
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
}

/** The rows as a Markdown table, each title a link to its posting. */
export function markdownOf(rows: readonly SavedRow[]): string {
  const columns = COLUMNS.filter(([name]) => BRIEF.has(name));
  const head = [exportColumns.title, ...columns.map(([name]) => exportColumns[name])];
  const cells = rows.map((row) => [
    linkOf(row),
    ...columns.map(([, of]) => escapeMarkdown(String(of(row) ?? compareWords.none))),
  ]);
  return [...markdownTable(head, cells), ''].join('\n');
}

function linkOf({ title, url }: SavedRow): string {
  const text = escapeMarkdown(title || compareWords.unknownTitle);
  // A sign of the address that ends a link early is written as its code.
  return url && /^https?:/i.test(url) ? `[${text}](${encodeURI(url).replace(/[()]/g, escapeSign)})` : text;
}

const escapeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;

/**
 * A saved posting as a review record, one line of JSON, with what the person added under `saved`. Fit and plan are
 * null: they would tell whoever gets the file what its owner lacks. Fields of a newer release are kept.
 */
export function exportLine({ id: _, review, ...saved }: SavedPosting): string {
  return JSON.stringify({ ...review, fit: null, plan: null, saved });
}
