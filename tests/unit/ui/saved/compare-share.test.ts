import { describe, expect, test } from 'vitest';
import { sideHtml, sideMarkdown } from '../../../../src/ui/saved/compare-share.ts';
import { reminderFile } from '../../../../src/ui/saved/reminder-file.ts';
import { sideBySide } from '../../../../src/ui/saved/side-by-side.ts';
import { profileWith } from '../../../support/popup-services.ts';
import { engineerRecord, governanceRecord } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';
import { surfacePack } from '../../../support/surface-pack.ts';

const NOW = Date.parse('2026-11-26T09:00:00Z');

const savedFrom = (record: typeof engineerRecord, notes = '') => {
  const { fit: _fit, plan: _plan, ...review } = record;
  return { record, saved: { ...STANDING, id: record.id, review, notes, remindOn: '2026-12-01' } };
};
const hostile = savedFrom(
  {
    ...engineerRecord,
    posting: engineerRecord.posting && {
      ...engineerRecord.posting,
      title: '<script>alert(1)</script> | *Lead*',
      url: 'javascript:alert(1)',
    },
  },
  'first line\nsecond | line',
);
const view = sideBySide([hostile, savedFrom(governanceRecord)], profileWith('python'), surfacePack);

describe('the comparison as Markdown', () => {
  const lines = sideMarkdown(view, NOW).split('\n');

  test('is one table with a row for every fact and skill', () => {
    expect(lines[0]).toBe('# Side by side');
    expect(lines[2]).toBe(
      '|  | \\<script\\>alert(1)\\</script\\> \\| \\*Lead\\*, Northwind Cloud | Senior AI Governance Engineer, Halden Bank |',
    );
    expect(lines).toContain('| Level | Senior | Senior |');
    expect(lines).toContain('| Python | have · required | have · required |');
    expect(lines).toContain('| Your notes | first line second \\| line | — |');
    const cells = lines
      .filter((line) => line.startsWith('|'))
      .map((line) => line.match(/(?<!\\)\|/g)?.length);
    expect(new Set(cells)).toEqual(new Set([4]));
  });

  test('links only to the web', () => {
    expect(lines.join('\n')).not.toContain('javascript:');
    expect(lines.join('\n')).toContain('<https://careers.halden.example/ai-governance>');
  });
});

describe('the comparison as HTML', () => {
  const html = sideHtml(view, NOW);

  test('needs nothing else and runs nothing', () => {
    expect(html).not.toMatch(/<script|javascript:|<img|<link|url\(|@import|\son\w+=/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('says what the screen says, with signs of markup as letters', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; | *Lead*, Northwind Cloud');
    expect(html).toContain('<th scope="row">Level</th><td>Senior</td><td>Senior</td>');
    expect(html).toContain('<a href="https://careers.halden.example/ai-governance" rel="noreferrer">');
    expect(html).toMatch(/<tr data-differs><th scope="row">Track/);
  });
});

describe('reminders as a calendar file', () => {
  const file = reminderFile([savedFrom(governanceRecord).saved], new Date(NOW));

  test('hold a whole-day event with title, company and address', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261201');
    expect(file).toContain('SUMMARY:Milepost: Senior AI Governance Engineer\\, Halden Bank');
    expect(file.replace(/\r\n /g, '')).toContain('https://careers.halden.example/ai-governance');
  });

  test('keep the id of the posting, so that the file can be imported again', () => {
    expect(file).toContain('UID:halden-governance@milepost');
  });

  test('leave out postings without a reminder', () => {
    const saved = { ...savedFrom(governanceRecord).saved, remindOn: null };
    expect(reminderFile([saved], new Date(NOW))).not.toContain('VEVENT');
  });
});
