import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { readPage } from '../../../src/extract/extract.ts';
import { looksLikeJobTitle } from '../../../src/extract/job-title.ts';
import { isAsideHeading } from '../../../src/extract/list-names.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { namedInTitle, titleParts } from '../../../src/extract/title-parts.ts';
import { pageOf } from './parse.ts';

const BODY = `<h3>Responsibilities</h3><ul><li>Test language models for prompt injection before each release of the product.</li></ul>
  <h3>Requirements</h3><ul><li>Three years of experience in application security, and fluent Python.</li><li>Knowledge of MITRE ATLAS and clear writing.</li></ul>
  <p>We answer every application within a week, and we pay for the trip to the interview.</p><a href="/apply">Apply</a>`;

/** Title and company of a page with this title and these headings, on this host. */
function namesOf(title: string, headings: string, host = 'jobs.acme.example', head = '') {
  const page = pageOf(`${headings}<div class="text">${BODY}</div>`, `<title>${title}</title>${head}`);
  const { posting } = readPage(page, {
    url: `https://${host}/jobs/some-long-name-12345`,
    rendering: markupRendering,
    sites: ADAPTERS,
  }).reading;
  return posting && [posting.title, posting.company];
}

describe('title and company', () => {
  test.each([
    ['AI Auditor - Acme Careers', '<h1>AI Auditor</h1>', ['AI Auditor', 'Acme']],
    ['AI Auditor at Blue Fern Labs', '<h1>AI Auditor</h1>', ['AI Auditor', 'Blue Fern Labs']],
    [
      'Job Application for AI Auditor at Blue Fern Labs',
      '<h1>AI Auditor</h1>',
      ['AI Auditor', 'Blue Fern Labs'],
    ],
    [
      'Blue Fern Labs hiring AI Auditor in Graz, Austria',
      '<h1>AI Auditor</h1>',
      ['AI Auditor', 'Blue Fern Labs'],
    ],
    ['AI Auditor | Acme', '<h1>Your browser is too old</h1><h2>AI Auditor</h2>', ['AI Auditor', 'Acme']],
    [
      'AI Auditor (Remote) – Acme',
      '<h1>Acme</h1><h2>AI Auditor (Remote)</h2>',
      ['AI Auditor (Remote)', 'Acme'],
    ],
    [
      'Careers',
      '<h1>Make tomorrow kinder</h1><h2>AI Auditor</h2><p>© 2026 Acme Ltd.</p>',
      ['AI Auditor', 'Acme Ltd'],
    ],
    ['Head of Evals ($225k - $275k) - Acme', '<p>Berlin</p>', ['Head of Evals ($225k - $275k)', 'Acme']],
  ])('%s with %s', (title, headings, expected) => {
    expect(namesOf(title, headings)).toEqual(expected);
  });

  test('a board names itself, and the employer beside the job', () => {
    const headings = '<h1>AI Auditor</h1><a href="/company/blue-fern-labs">Blue Fern Labs</a>';
    expect(
      namesOf(
        'AI Auditor | Jobfinder',
        headings,
        'www.jobfinder.example',
        '<meta property="og:site_name" content="Jobfinder">',
      ),
    ).toEqual(['AI Auditor', 'Blue Fern Labs']);
  });
});

describe('titleParts', () => {
  test.each([
    ['A - B | C', ['A', 'B', 'C']],
    ['Head (a - b) - C', ['Head (a - b)', 'C']],
    ['Co-Founder', ['Co-Founder']],
    ['A｜B', ['A', 'B']],
  ])('%s', (title, parts) => {
    expect(titleParts(title)).toEqual(parts);
  });
});

describe('namedInTitle', () => {
  test('is null for a title that names no employer', () => {
    expect(namedInTitle('AI Security Engineer')).toBeNull();
    expect(namedInTitle('Working at height: a guide')).toBeNull();
  });
});

describe('looksLikeJobTitle', () => {
  test.each([
    'AI Security Engineer',
    'Softwareentwickler',
    'Vývojář Java',
    'Sonstiges (m/w/d)',
    'Responsable conformité IA',
    'Projektmanagerin Vertrieb',
    'Beveiligingsspecialist',
    'Beauftragte für KI',
  ])('%s does', (line) => {
    expect(looksLikeJobTitle(line)).toBe(true);
  });
  test.each([
    'Our values',
    'How to become an AI engineer',
    'We hire an engineer.',
    'Open positions',
    'Kontakt',
    'Overhead and rent',
  ])('%s does not', (line) => {
    expect(looksLikeJobTitle(line)).toBe(false);
  });
});

describe('isAsideHeading', () => {
  test.each([
    'Apply for this job',
    'Apply to this position',
    'Diese Stelle teilen',
    'Jetzt auf diese Stelle bewerben',
    'Similar roles',
    'Cookies',
  ])('"%s" opens a part beside the posting', (line) => {
    expect(isAsideHeading(line)).toBe(true);
  });

  test.each(['How to apply', 'About this job', 'Position', 'The role', 'Share options and pension'])(
    '"%s" opens a part of the posting',
    (line) => {
      expect(isAsideHeading(line)).toBe(false);
    },
  );
});
