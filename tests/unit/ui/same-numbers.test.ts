import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../../data/pack.ts';
import { readSuppliedText } from '../../../src/extract/supplied-text.ts';
import { compareWords, exportColumns, FIT_NAMES } from '../../../src/i18n/words.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { ReviewRecord, StoredReview } from '../../../src/model/review-record.ts';
import { type Corrections, NO_CORRECTIONS, type SavedPosting } from '../../../src/model/saved-posting.ts';
import { createReviewer } from '../../../src/review.ts';
import { summarize } from '../../../src/storage/summary.ts';
import { csvOf } from '../../../src/ui/files/export-files.ts';
import { hasSkill } from '../../../src/ui/posting/has-skill.ts';
import { payView } from '../../../src/ui/posting/pay-view.ts';
import { roadView } from '../../../src/ui/posting/road-view.ts';
import { groupSkills } from '../../../src/ui/posting/skill-groups.ts';
import { judgeRow, rowOf } from '../../../src/ui/saved/saved-rows.ts';
import { sideBySide } from '../../../src/ui/saved/side-by-side.ts';
import { OWN_POSTINGS } from '../../postings/own-postings.ts';
import { STANDING } from '../../support/saved.ts';

const PACK = await loadCareerPack();
const REVIEWER = createReviewer(PACK);

const holding = (ids: readonly string[], more: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(ids.map((id) => [id, 'working'])),
  ...more,
});

const PROFILES = {
  'a beginner': EMPTY_PROFILE,
  'a software engineer': holding(['python', 'go', 'docker', 'kubernetes', 'aws', 'sql', 'git'], {
    years: { ...EMPTY_PROFILE.years, overall: 6 },
    targetLevel: 'senior',
  }),
  'a governance analyst': holding(['eu-ai-act', 'nist-ai-rmf', 'iso-42001', 'risk-assessment', 'gdpr'], {
    years: { ...EMPTY_PROFILE.years, governance: 3 },
    targetLevel: 'mid',
  }),
} as const;

const CORRECTED: Corrections = {
  role: 'ai-security-architect',
  level: 'lead',
  skills: { python: 'struck', aws: 'required', gdpr: 'preferred' },
};

/** The numbers that a surface shows of a posting. */
interface Shown {
  readonly fit: string | null;
  readonly score: number | null;
  /** "3 of 9" required skills are missing. */
  readonly missing: string | null;
  readonly weeks: number | null;
  readonly pay: string;
}

const payOf = (record: ReviewRecord) => payView(record).word;

function inPopup(record: ReviewRecord, profile: Profile): Shown {
  const [required] = groupSkills(record, (id) => hasSkill(record, profile, id));
  const of = required?.requirements.length ?? 0;
  return {
    fit: record.fit?.band ?? null,
    score: record.fit?.score ?? null,
    missing: of === 0 ? null : `${of - (required?.met ?? 0)} of ${of}`,
    weeks: weeksOf(record, profile),
    pay: payOf(record),
  };
}

function weeksOf(record: ReviewRecord, profile: Profile): number | null {
  const road = roadView(record, PACK, profile.goalsDone);
  return road === null || road.steps.length === 0 ? null : road.weeks;
}

function inList(saved: SavedPosting, profile: Profile, corrections: Corrections) {
  const summary = summarize(saved, corrections);
  const judged = judgeRow(summary, profile, REVIEWER.personalize);
  const { fit, score, missing, weeks, pay } = judged;
  const shown: Shown = {
    fit,
    score,
    missing: missing && `${missing.count} of ${missing.of}`,
    weeks,
    pay: pay.word,
  };
  return { shown, row: rowOf(summary, judged, { pack: PACK, copies: 0, today: '2026-11-30' }) };
}

function inTable(row: ReturnType<typeof inList>['row']) {
  const [cells = {}] = Papa.parse<Record<string, string>>(csvOf([row], new Map()).slice(1), {
    delimiter: ',',
    header: true,
  }).data;
  const of = (name: keyof typeof exportColumns) => cells[exportColumns[name]] ?? '';
  return {
    fit: of('fit'),
    missing: of('missing'),
    weeks: of('weeks'),
    pay: of('payVerdict'),
    role: of('role'),
    level: of('level'),
  };
}

const asCell = (value: string | number | null | undefined): string => String(value ?? '');

/** What differs between the surfaces for one posting and one person; empty when all say the same. */
function differences(review: StoredReview, profile: Profile, corrections: Corrections): string[] {
  const saved: SavedPosting = { ...STANDING, id: review.id, review };
  const record = REVIEWER.personalize(review, profile, corrections);
  const popup = inPopup(record, profile);
  const { shown, row } = inList(saved, profile, corrections);
  const [column] = sideBySide([{ record, saved }], profile, PACK).columns;
  const table = inTable(row);
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['list', shown, popup],
    ['role', row.role, record.role?.title ?? null],
    ['level', row.level, record.level],
    ['track', row.track, record.track],
    ['side by side, weeks', column?.road?.steps.length ? column.road.weeks : null, popup.weeks],
    ['side by side, pay', column?.pay.word, popup.pay],
    ['CSV, fit', table.fit, asCell(record.fit?.band && FIT_NAMES[record.fit.band])],
    ['CSV, missing', table.missing, popup.missing?.split(' ')[0] ?? ''],
    ['CSV, weeks', table.weeks, asCell(popup.weeks)],
    ['CSV, pay', table.pay, compareWords.payBrief[payView(record).word]],
    ['CSV, role', table.role, asCell(record.role?.title)],
  ];
  return pairs.flatMap(([where, one, other]) =>
    JSON.stringify(one) === JSON.stringify(other)
      ? []
      : [`${review.id}, ${where}: ${JSON.stringify(one)}, popup ${JSON.stringify(other)}`],
  );
}

interface Text {
  readonly id: string;
  readonly title?: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly text: string;
}

const reviewOf = ({ id, text, title = null, company = null, location = null }: Text): StoredReview =>
  REVIEWER.review(readSuppliedText({ text, title, company, location, url: null }), { id });

const LABELLED = new URL('../../../../shared/eval/postings/dev.jsonl', import.meta.url);
const isHere = existsSync(LABELLED);
const labelled = (): Text[] =>
  readFileSync(LABELLED, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('popup, list, side by side, roadmap page and CSV say the same numbers', () => {
  const own = OWN_POSTINGS.map(reviewOf);

  test.each(Object.entries(PROFILES))('of our own postings to %s', (_, profile) => {
    expect(own.flatMap((review) => differences(review, profile, NO_CORRECTIONS))).toEqual([]);
  });

  test.each(Object.entries(PROFILES))('of our own postings to %s who corrected them', (_, profile) => {
    expect(own.flatMap((review) => differences(review, profile, CORRECTED))).toEqual([]);
  });

  test.skipIf(!isHere)(
    'of the labelled postings to all three',
    () => {
      const reviews = labelled().map(reviewOf);
      expect(reviews).toHaveLength(258);
      const found = reviews.flatMap((review) =>
        Object.values(PROFILES).flatMap((profile) => differences(review, profile, NO_CORRECTIONS)),
      );
      expect(found).toEqual([]);
    },
    120_000,
  );
});
