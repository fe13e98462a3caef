import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../data/data-files.ts';
import { countFiles } from '../../../data/report/counts.ts';
import { reportLinks } from '../../../data/report/links.ts';
import { lookedUpByFile } from '../../../data/report/looked-up.ts';
import { findOrphans } from '../../../data/report/orphans.ts';
import { reportPack } from '../../../data/report/report.ts';
import { withContent, withRecord } from '../altered-pack.ts';

const checked = (on: string, confirmed = true) => ({ on, confirmed, where: 'a page' });

describe('counts', () => {
  test('tell the records of a list, the phases of a roadmap and the parts of rules', () => {
    const files = new Map<string, unknown>([
      ['kilns.json', [1, 2, 3]],
      ['roadmaps/kilns.json', { id: 'kilns', phases: [1, 2] }],
      ['words.json', { a: 1, b: 2, c: 3, d: 4 }],
      ['version.json', '2026.1.1'],
    ]);
    expect(countFiles(files).map(({ count, what }) => `${count} ${what}`)).toEqual([
      '3 records',
      '2 phases',
      '4 parts',
      '1 parts',
    ]);
  });
});

describe('what was looked up', () => {
  test('is told by file, with the days, what was not confirmed and what is over 180 days old', () => {
    const files = new Map<string, unknown>([
      [
        'laws.json',
        [
          { id: 'old', checked: checked('2026-01-01') },
          { id: 'edge', checked: checked('2026-01-02') },
          { id: 'new', checked: checked('2026-06-30', false) },
        ],
      ],
      ['lists.json', { inside: [{ id: 'list', checked: '2026-06-01' }] }],
      ['plain.json', [{ id: 'plain' }]],
    ]);
    expect(lookedUpByFile(files, '2026-07-01')).toEqual([
      {
        file: 'laws.json',
        confirmed: 2,
        unconfirmed: 1,
        first: '2026-01-01',
        last: '2026-06-30',
        aged: ['old'],
      },
      { file: 'lists.json', confirmed: 1, unconfirmed: 0, first: '2026-06-01', last: '2026-06-01', aged: [] },
    ]);
  });
});

describe('links', () => {
  test.each([
    ['https://www.nist.gov/itl/ai#part', []],
    ['https://eur-lex.europa.eu/?uri=CELEX:32024R1689', []],
    ['http://nist.gov/', ['is not https']],
    ['https://a:b@nist.gov/', ['holds a name or a port']],
    ['https://nist.gov:8080/', ['holds a name or a port']],
    ['https://nist.gov/?utm_source=x', ['carries "utm_source", by which visitors are followed']],
    ['https://nist.gov/?Ref=x&page=2', ['carries "Ref", by which visitors are followed']],
    ['nist.gov', ['is no address']],
  ])('%s: %j', (url, faults) => {
    const files = new Map<string, unknown>([['a.json', [{ resources: [{ url }] }, { page: null }]]]);
    expect(reportLinks(files)).toEqual({
      count: 1,
      problems: faults.map((fault) => `a.json: ${url} ${fault}`),
    });
  });

  test('of the pack have the right form', () => {
    expect(reportLinks(readDataFiles()).problems).toEqual([]);
  });
});

describe('orphans', () => {
  const lonely = (files: ReadonlyMap<string, unknown>, what: string) => findOrphans(files).get(what);

  test('are skills that nothing names', () => {
    const stray = {
      id: 'kiln-firing',
      name: 'Kiln firing',
      kind: 'technique',
      aliases: [],
      source: 'Milepost',
    };
    const files = withContent('skills/soft.json', [stray]);
    expect(lonely(files, 'skills that no other record names')).toContain('kiln-firing');
    expect(lonely(files, 'skills that no other record names')).not.toContain('python');
  });

  test('are certificates alone, roles without questions and questions without skills', () => {
    const alone = withRecord('certificates.json', 'oscp', { families: [] });
    const question = withRecord('interview-questions.json', 'model-card-why', { skills: [] });
    const none = withContent('interview-questions.json', []);
    expect(lonely(alone, 'certificates in no family that no phase prepares for')).toContain('cams');
    expect(lonely(question, 'questions that try no skill')).toContain('model-card-why');
    expect(lonely(none, 'roles without a question')).toHaveLength(32);
  });
});

test('the report of the pack has its four parts', () => {
  const lines = reportPack(readDataFiles(), '2026-12-01');
  const titles = lines.filter((line) => line !== '' && !line.startsWith(' '));
  expect(titles.slice(1)).toEqual(['What it holds', 'What was looked up', 'Links', 'What stands alone']);
  expect(lines).toContain('     32 records roles.json');
  expect(lines[0]).toMatch(/^Career pack \d{4}\.\d+\.\d+, on 2026-12-01$/);
});
