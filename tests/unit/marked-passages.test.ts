import { expect, test } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { BARE_READING } from '../../src/model/posting-limits.ts';
import type { Span } from '../../src/model/terms.ts';
import { createReviewer } from '../../src/review.ts';
import { MARKED_PASSAGES, type MarkedPassage } from '../postings/marked-passages.ts';
import { postingOf } from './match/match-fixture.ts';

const REVIEWER = createReviewer(await loadCareerPack());

/** Answers that the reader's marks contradict and that are known: take one out when it is mended. */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  'us-ai-appsec': ['unmarked: DEF CON'],
  'uk-ai-gov': ['missed: Data (Use and Access) Act', 'unmarked: AI governance', 'unmarked: AI Ethics'],
  'de-grc': ['missed: Audits'],
  'soc-ai': ['MITRE ATT&CK is preferred', 'unmarked: SOC 2'],
  'privacy-counsel': ['missed: privacy'],
  'fed-ai-red': ['unmarked: Clearance'],
  'nl-ai': ['missed: compliance'],
};

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What the review says of the passage's skills and its reader does not. */
function differences({ title, text, marks }: MarkedPassage): string[] {
  const { skills } = REVIEWER.review({
    verdict: 'posting',
    reason: null,
    posting: postingOf(title, text),
    ...BARE_READING,
  });
  const mentions = skills.flatMap(({ need, mentions: all }) => all.map((one) => ({ ...one, need })));
  const ofMarks = marks.flatMap((mark) => {
    const finder = mentions.find((mention) => meets(mention, mark));
    if (!finder) return [`missed: ${mark.text}`];
    return finder.need === mark.need ? [] : [`${mark.text} is ${finder.need}`];
  });
  const known = new Set(marks.map((mark) => mark.text.toLowerCase()));
  const unmarked = mentions.filter(
    (mention) => !known.has(mention.text.toLowerCase()) && !marks.some((mark) => meets(mark, mention)),
  );
  return [...ofMarks, ...unmarked.map((mention) => `unmarked: ${mention.text}`)];
}

test.each(MARKED_PASSAGES)('the skills of $id are those that its reader marked', (passage) => {
  expect(differences(passage)).toEqual(KNOWN_MISSES[passage.id] ?? []);
});
