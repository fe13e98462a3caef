import { describe, expect, test } from 'vitest';
import { headingKindOf } from '../../../src/extract/headings.ts';
import { opensList } from '../../../src/extract/job-title.ts';
import { isAsideHeading, isJobPart, isListName } from '../../../src/extract/list-names.ts';
import { textBlock } from './text-block.ts';

const kindOf = (text: string, level = 2) => headingKindOf(textBlock(text, { level }));

describe('headingKindOf', () => {
  test.each([
    ["What you'll do", 'duties'],
    ['Key Responsibilities', 'duties'],
    ['Deine Aufgaben', 'duties'],
    ['Vos missions', 'duties'],
    ['What you’ll bring', 'profile'],
    ['Minimum Qualifications', 'profile'],
    ['Das bringst du mit', 'profile'],
    ['Co požadujeme:', 'profile'],
    ['Requisitos', 'profile'],
    ['Annual Salary Range', 'offer'],
    ['Wir bieten dir', 'offer'],
    ['Oferujemy', 'offer'],
    ['About the role', 'role'],
    ['Our mission', null],
    ['About Acme', null],
    ['How our customers use the experience we gained', null],
  ])('%s: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('asks a line that is no heading for a colon', () => {
    expect([kindOf('Requirements:', 0), kindOf('Requirements', 0)]).toEqual(['profile', null]);
  });
});

describe('names of lists', () => {
  test.each([
    'Jobs',
    'Current open positions',
    'Unsere Stellenangebote',
    'Volná místa',
    'Karriere & Jobs',
    'Join us',
  ])('%s is one', (name) => {
    expect(isListName(name)).toBe(true);
  });

  test.each([
    'Jobs at Acme',
    '120 remote Python jobs',
    'Karriereportal Acme GmbH',
    'Wir suchen Verstärkung',
    'Komm zu uns!',
  ])('%s opens one', (name) => {
    expect(opensList(name)).toBe(true);
  });

  test.each(['AI Auditor', 'Career Coach', 'Our open source work', 'Home', 'AI Auditor - Acme'])(
    '%s is none',
    (name) => {
      expect([isListName(name), opensList(name)]).toEqual([false, false]);
    },
  );
});

describe('isAsideHeading', () => {
  test.each([
    'Similar jobs',
    'More open positions at Acme',
    'Weitere Stellenangebote',
    'Další pozice',
    'Share this job',
    'Apply for this job',
  ])('%s stands beside', (heading) => {
    expect(isAsideHeading(heading)).toBe(true);
  });

  test.each(['Requirements', 'About the job', 'Other requirements', 'Your position'])(
    '%s does not',
    (heading) => {
      expect(isAsideHeading(heading)).toBe(false);
    },
  );
});

describe('isJobPart', () => {
  test.each([
    ['jobs', true],
    ['remote-jobs', true],
    ['job_listings', true],
    ['stellenangebote', true],
    ['jobrad', false],
    ['blog', false],
  ])('%s: %s', (part, expected) => {
    expect(isJobPart(part)).toBe(expected);
  });
});
