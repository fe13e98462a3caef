import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCareerPack } from '../../../data/pack.ts';
import { readSuppliedText } from '../../../src/extract/supplied-text.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import { type ReviewRecord, ReviewRecordSchema } from '../../../src/model/review-record.ts';
import { createReviewer } from '../../../src/review.ts';
import { fuzzKind } from '../kind.ts';
import { hostileText, textOfPieces } from '../pieces.ts';
import { assertInOrder, assertMention, assertShape, assertSpan } from '../promises.ts';

const reviewer = createReviewer(await loadCareerPack());
const PROFILES = [
  EMPTY_PROFILE,
  { ...EMPTY_PROFILE, skills: { python: 'working', 'threat-modeling': 'learning' } },
] as const;

const LINES = [
  ...[
    'AI Security Engineer\n',
    'About us\n',
    'Requirements:\n',
    '- ',
    '\n- ',
    'Nice to have\n',
    'What you will do\n',
  ],
  ...[
    'Python',
    'Go',
    'Kubernetes',
    'prompt injection',
    'NIST AI RMF',
    'EU AI Act',
    'MITRE ATLAS',
    'LLM guardrails',
  ],
  ...[
    '5+ years of ',
    'at least three years ',
    'or ',
    'and ',
    'such as ',
    'a plus',
    'Security clearance required. ',
  ],
  ...[
    'US citizens only. ',
    'No visa sponsorship. ',
    'Master of Science in ',
    'Fluent German. ',
    '3 days in the office. ',
  ],
  ...[
    'Salary: $120,000 - $150,000 a year. ',
    'EUR 90.000 brutto im Jahr',
    'up to 25% travel',
    'we are not an AI company. ',
  ],
  ...[
    'Wir suchen ',
    'Anforderungen\n',
    'Profil recherché\n',
    'Requisitos\n',
    '要件\n',
    'jailbreak',
    'red team ',
    '. ',
    ', ',
  ],
];

function check({ title, text }: { title: string | null; text: string }): void {
  const reading = readSuppliedText({ text, title, company: null, location: null, url: null });
  const review = reviewer.review(reading, { today: '2026-11-26' });
  for (const profile of PROFILES) {
    const record = reviewer.personalize(review, profile);
    assertShape(ReviewRecordSchema, record);
    if (record.fit?.score !== null && record.fit !== null)
      assert.ok(record.fit.score >= 0 && record.fit.score <= 100, `score ${record.fit.score}`);
  }
  assertPlaces(reviewer.personalize(review, EMPTY_PROFILE));
}

/** Every passage that a record names is where it says, in the posting's own text. */
function assertPlaces(record: ReviewRecord): void {
  const { posting } = record;
  if (posting === null) return;
  const { text } = posting;
  assertInOrder(posting.sections, 'sections');
  for (const section of posting.sections) assertSpan(text, section, section.kind);
  for (const { id, mentions } of record.skills) for (const one of mentions) assertMention(text, one, id);
  for (const { name, mentions } of record.unknownSkills)
    for (const one of mentions) assertMention(text, one, name);
  for (const gate of record.gates) assertMention(text, gate, gate.kind);
  for (const range of record.salaries) if (range.start !== null) assertSpan(text, range as Placed, 'pay');
  if (record.years) assertSpan(text, record.years, 'years');
}

type Placed = { readonly start: number; readonly end: number };

/** Whole reviews of any text. */
export const texts = fuzzKind({
  name: 'texts',
  share: 15,
  inputs: fc.record({
    title: fc.option(fc.oneof(fc.constant('AI Security Engineer'), hostileText(6)), { freq: 3 }),
    text: fc.oneof(textOfPieces(LINES, 40), hostileText(40)),
  }),
  check,
});
