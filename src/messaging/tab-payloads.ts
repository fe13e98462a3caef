import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import type { PaintKind } from '../model/page-options.ts';
import type { Span } from '../model/terms.ts';
import type { KeyedPassage, PaintedSpan, PaintJob, ReadJob } from './protocol.ts';

// Written by hand: a schema library would double the scripts that are injected into pages.

/** More sites than any table of them has. */
const MOST_SITES = 500;
/** The fields of a site that hold one text; the others hold lists of them. */
const SINGLE_FIELDS: ReadonlySet<string> = new Set([
  'id',
  'checked',
  'mark',
  'jobId',
  'bodyIs',
  'placeholderPay',
  'firstLine',
]);
/** A passage list longer than this is no posting's. */
const MOST_SPANS = 10_000;
const KINDS: ReadonlySet<unknown> = new Set<PaintKind>(['required', 'nice', 'facts', 'have']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** A passage that is not empty. */
export const isSpan = (value: unknown): value is Span =>
  isRecord(value) && isCount(value.start) && isCount(value.end) && Number(value.start) < Number(value.end);

const isPaintedSpan = (value: unknown): value is PaintedSpan =>
  isSpan(value) && KINDS.has(Reflect.get(value, 'kind'));

const isText = (value: unknown): boolean => typeof value === 'string';

const isSite = (value: unknown): value is SiteAdapter =>
  isRecord(value) &&
  isText(value.id) &&
  Array.isArray(value.hosts) &&
  Object.entries(value).every(([field, content]) =>
    SINGLE_FIELDS.has(field) ? isText(content) : Array.isArray(content) && content.every(isText),
  );

/** All that reading needs. */
export const isReadJob = (value: unknown): value is ReadJob =>
  isRecord(value) &&
  typeof value.usesArticle === 'boolean' &&
  typeof value.afterChange === 'boolean' &&
  Array.isArray(value.sites) &&
  value.sites.length <= MOST_SITES &&
  value.sites.every(isSite);

/** For calls that carry nothing. */
export const isNothing = (value: unknown): value is undefined => value === undefined;

/** A passage of a posting that is named by its key. */
export const isPassage = (value: unknown): value is KeyedPassage =>
  isSpan(value) && isCount(Reflect.get(value, 'key'));

/** All that painting needs. Hues are names; one that is not known paints nothing. */
export const isPaintJob = (value: unknown): value is PaintJob =>
  isRecord(value) &&
  isCount(value.key) &&
  (value.hues === null || isRecord(value.hues)) &&
  typeof value.repaint === 'boolean' &&
  Array.isArray(value.spans) &&
  value.spans.length <= MOST_SPANS &&
  value.spans.every(isPaintedSpan);
