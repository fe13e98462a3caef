import { nowWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Span } from '../../model/terms.ts';

/** What of a posting matters at this moment, whoever reads it. */
export interface MatterNow {
  readonly code: 'closed' | 'closes' | 'no-opening' | 'ai-screening' | 'old';
  readonly words: string;
  /** Where the posting says so; null where that is known from elsewhere. */
  readonly span: Span | null;
}

const DAY_MS = 86_400_000;
/** A day to apply that is further off leaves all the time one needs. */
const SOON_DAYS = 30;

/** Warnings that belong here, the most pressing first. */
const WARNED: readonly (readonly [warning: string, code: MatterNow['code']])[] = [
  ['closing-date-passed', 'closed'],
  ['no-opening', 'no-opening'],
  ['ai-screening', 'ai-screening'],
  ['posted-long-ago', 'old'],
];

const daysFrom = (today: string, day: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);

function closing({ posting }: Pick<ReviewRecord, 'posting'>, today: string): MatterNow[] {
  const last = posting?.validThrough ?? null;
  const days = last === null ? Number.NaN : daysFrom(today, last);
  return days >= 0 && days <= SOON_DAYS ? [{ code: 'closes', words: nowWords.closes(days), span: null }] : [];
}

/** @param today An ISO date. */
export function mattersNow(
  record: Pick<ReviewRecord, 'verdict' | 'posting' | 'warnings'>,
  today: string,
): readonly MatterNow[] {
  const posted = record.posting?.datePosted ?? null;
  const wordsOf = (code: Exclude<MatterNow['code'], 'closes'>): string =>
    code === 'old' && posted !== null ? nowWords.age(daysFrom(posted, today)) : nowWords[code];
  const warned = WARNED.flatMap(([warning, code]): MatterNow[] => {
    const found = record.warnings.find((one) => one.code === warning);
    if (found === undefined || code === 'closes') return [];
    return [{ code, words: wordsOf(code), span: found.evidence[0] ?? null }];
  });
  const closed: MatterNow[] =
    record.verdict === 'expired' ? [{ code: 'closed', words: nowWords.closed, span: null }] : [];
  return [
    ...(closed.length > 0 ? closed : warned.filter(({ code }) => code === 'closed')),
    ...(closed.length > 0 ? [] : closing(record, today)),
    ...warned.filter(({ code }) => code !== 'closed'),
  ];
}
