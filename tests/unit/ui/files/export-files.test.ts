import { describe, expect, it } from 'vitest';
import type { SavedPosting } from '../../../../src/model/saved-posting.ts';
import { NO_CORRECTIONS } from '../../../../src/model/saved-posting.ts';
import { summarize } from '../../../../src/storage/summary.ts';
import { csvOf, exportLine, markdownOf } from '../../../../src/ui/files/export-files.ts';
import { createFilesActions } from '../../../../src/ui/files/files-actions.ts';
import { createFilesState } from '../../../../src/ui/files/files-state.ts';
import { rowOf } from '../../../../src/ui/saved/saved-rows.ts';
import { filesServices } from '../../../support/files-services.ts';
import { engineerRecord } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const { fit: _fit, plan: _plan, ...review } = engineerRecord;

function saved(id: string, title: string, more: Partial<SavedPosting> = {}): SavedPosting {
  const posting = review.posting && { ...review.posting, title, url: `https://jobs.example/${id}(1)` };
  return { ...STANDING, id, review: { ...review, id, posting }, ...more };
}

const rowFor = (posting: SavedPosting) =>
  rowOf(summarize(posting, NO_CORRECTIONS), null, { pack: null, copies: 0, today: '2026-11-26' });

describe('a CSV export', () => {
  it('has a heading, a line for each posting, and a mark of its encoding', () => {
    const postings = [saved('a', 'AI Auditor', { tags: ['remote', 'bank'] }), saved('b', 'KI-Prüferin')];
    const [head, first, second, end] = csvOf(postings.map(rowFor), new Map([['a', 'two\nlines']])).split(
      '\r\n',
    );
    expect(head).toMatch(/^\uFEFFTitle,Company,Place,Track,Role,Level,/);
    expect(first).toMatch(
      /^AI Auditor,Northwind Cloud,.*,Saved,"remote, bank",,.*,https:\/\/jobs\.example\/a\(1\),"two\nlines"$/,
    );
    expect(second).toMatch(/^KI-Prüferin,/);
    expect(end).toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("https://evil.example","x")'])(
    'makes text of a cell that a spreadsheet would run: %s',
    (title) => {
      const [, line = ''] = csvOf(
        [rowFor(saved('a', title, { tags: [title] }))],
        new Map([['a', title]]),
      ).split('\r\n');
      expect(line).toMatch(/^"?'/);
      expect(line.match(/'[=+\-@\t]/g)).toHaveLength(3);
    },
  );
});

describe('a Markdown export', () => {
  it('is a table in which no title can break the row or make a link of its own', () => {
    const [head, , line] = markdownOf([rowFor(saved('a', 'Lead | [AI]\nSecurity'))]).split('\n');
    expect(head).toBe(
      '| Title | Company | Role | Level | Pay as stated | Fit | Missing required skills | Weeks of learning | Status |',
    );
    expect(line).toMatch(
      /^\| \[Lead \\\| \\\[AI\\\] Security\]\(https:\/\/jobs\.example\/a%281%29\) \| Northwind Cloud \|/,
    );
  });
});

describe('a JSON export', () => {
  it('is the review record with what the person added, and nothing of the profile', () => {
    const posting = { ...saved('a', 'AI Auditor', { notes: 'Call Ines' }), rating: 5 };
    expect(JSON.parse(exportLine(posting))).toMatchObject({
      schema: 'milepost.review/2',
      id: 'a',
      posting: { title: 'AI Auditor' },
      fit: null,
      plan: null,
      saved: { status: 'saved', notes: 'Call Ines', rating: 5 },
    });
  });
});

describe('the files of a list', () => {
  const postings = ['a', 'b', 'c'].map((id) => saved(id, `Title ${id}`, { notes: `Note ${id}` }));
  const exported = async (kind: 'csv' | 'json' | 'markdown', ids: readonly string[]) => {
    const files = new Map<string, string>();
    const actions = createFilesActions(createFilesState(), filesServices(postings, files));
    const rows = ids.flatMap((id) => postings.filter((one) => one.id === id)).map(rowFor);
    await actions.export(kind, rows);
    return [...files];
  };

  it('hold the shown postings in the order of the list', async () => {
    const [[name, text] = ['', '']] = await exported('json', ['c', 'a']);
    expect(name).toMatch(/^milepost-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text).map(({ id }: { id: string }) => id)).toEqual(['c', 'a']);
    const [[, csv] = ['', '']] = await exported('csv', ['b', 'a']);
    expect(
      csv
        .split('\r\n')
        .slice(1, 3)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['Title b', 'Title a']);
    expect(csv).toContain(',Note b\r\n');
  });

  it('says so when the postings cannot be read', async () => {
    const state = createFilesState();
    const services = filesServices(postings, new Map());
    const broken = { ...services, storedPostings: () => { throw new Error('gone'); } }; // biome-ignore format: one line
    await createFilesActions(state, broken).export('json', postings.map(rowFor));
    expect(state.exporting.value).toMatchObject({
      kind: 'said',
      text: expect.stringMatching(/could not be read/),
    });
  });
});
