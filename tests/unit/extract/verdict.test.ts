import { describe, expect, test } from 'vitest';
import { readSavedHtml } from '../../../src/extract/saved-html.ts';

const TASKS = `<h3>What the tide keeper does</h3><ul><li>Read the gauges before dawn and write the readings down</li>
  <li>Open and close the sluices by the table of the week</li><li>Tell the harbor master when a reading looks odd</li></ul>`;
const NEEDS = `<h3>What we hope for</h3><ul><li>A calm hand with old machines</li><li>Two winters of work near the sea</li></ul>`;
const OPENING = `<p>We are looking for someone who keeps the water where it belongs. The harbor has eleven sluices, and each has a will of its own.</p>`;
const APPLY = `<p>Send your CV and a short letter to jobs@whitby-harbor.example.</p>`;
const POSTING = OPENING + TASKS + NEEDS + APPLY;

const page = (title: string, body: string) =>
  `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const read = (title: string, body: string, path = '/page/12') =>
  readSavedHtml(page(title, body), `https://www.whitby-harbor.example${path}`);

describe('a posting', () => {
  test('needs neither a known profession nor an address that says so', () => {
    const { verdict, posting } = read('Whitby Harbor Board', `<h1>Tide Keeper</h1>${POSTING}`);
    expect([verdict, posting?.title]).toEqual(['posting', 'Tide Keeper']);
  });

  test.each(['Careers', 'Open positions', 'Join us', 'Stellenangebote', 'Werken bij'])(
    'may be the only one under "%s"',
    (list) => {
      const { verdict, posting } = read(
        `${list} - Whitby Harbor Board`,
        `<h1>${list}</h1><h2>Tide Keeper</h2>${POSTING}`,
        '/careers',
      );
      expect([verdict, posting?.title]).toEqual(['posting', 'Tide Keeper']);
    },
  );

  test('is read through an anchor that was never closed', () => {
    const { verdict, posting } = read(
      'Tide Keeper - Whitby Harbor Board',
      `<a name="top"><h1>Tide Keeper</h1>${POSTING}`,
      '/jobs/tide-keeper',
    );
    expect([verdict, posting?.title]).toEqual(['posting', 'Tide Keeper']);
    expect(posting?.text).toContain('Read the gauges before dawn');
  });

  test('that is closed is expired, and still told', () => {
    const { verdict, posting } = read(
      'Tide Keeper',
      `<p>This position has been filled.</p><h1>Tide Keeper</h1>${POSTING}`,
      '/jobs/tide-keeper',
    );
    expect([verdict, posting?.title]).toEqual(['expired', 'Tide Keeper']);
  });

  test('in Japanese is as long as its signs say', () => {
    const body = `<h1>潮位管理者</h1><p>港には十一の水門があり、それぞれに癖があります。毎朝の観測から設備の点検まで、海と町のあいだに立つ仕事です。経験よりも、静かに続けられる方を求めています。</p>
      <h3>仕事内容</h3><ul><li>夜明け前の潮位の観測と記録</li><li>週の表にもとづく水門の開け閉め</li><li>異常な値の報告</li></ul>
      <h3>応募資格</h3><ul><li>古い機械を落ち着いて扱える方</li><li>普通自動車免許</li></ul><p>ご応募は履歴書を郵送してください。書類選考のうえ、二週間以内にご連絡します。</p>`;
    const { verdict, posting } = readSavedHtml(
      page('潮位管理者 | ウィットビー港', body),
      'https://whitby-harbor.example/recruit/tide',
    );
    expect([verdict, posting?.title]).toEqual(['posting', '潮位管理者']);
  });
});

describe('an application form', () => {
  const FIELDS = ['First name', 'Last name', 'Email', 'Phone', 'Notice period']
    .map((label) => `<div><label>${label} *</label><input type="text"></div>`)
    .join('');
  const FORM = `<h2>Apply for this job</h2><form>${FIELDS}<label>Resume/CV</label><input type="file"><h3>Voluntary self-identification</h3>
    <p>Answers are kept apart from your file and will not affect the decision about your application in any way that we can think of.</p><button>Submit application</button></form>`;

  test('is no posting, and leads to the one it belongs to', () => {
    const back = '<a href="/jobs/88-tide-keeper">Tide Keeper</a>';
    const reading = read(
      'Tide Keeper',
      `${back}<h1>Tide Keeper</h1>${FORM}`,
      '/jobs/88-tide-keeper/applications/new',
    );
    expect([reading.verdict, reading.reason]).toEqual(['none', 'form']);
    expect(reading.formOf).toBe('https://www.whitby-harbor.example/jobs/88-tide-keeper');
  });

  test('below a posting is not of its text', () => {
    const { verdict, posting } = read(
      'Tide Keeper',
      `<h1>Tide Keeper</h1>${POSTING}${FORM}`,
      '/jobs/tide-keeper',
    );
    expect(verdict).toBe('posting');
    expect(posting?.text).not.toContain('First name');
    expect(posting?.text).not.toContain('self-identification');
  });
});

describe('a list', () => {
  test('names its postings in page order, with their links', () => {
    const items = ['Tide Keeper', 'Lamp Trimmer', 'Rope Walker']
      .map(
        (name) =>
          `<li><a href="/jobs/${name.toLowerCase().replace(' ', '-')}">${name}</a> <span>Whitby</span></li>`,
      )
      .join('');
    const { verdict, listed } = read('Jobs - Whitby Harbor Board', `<h1>Jobs</h1><ul>${items}</ul>`, '/jobs');
    expect(verdict).toBe('list');
    expect(listed).toEqual([
      { title: 'Tide Keeper', url: 'https://www.whitby-harbor.example/jobs/tide-keeper' },
      { title: 'Lamp Trimmer', url: 'https://www.whitby-harbor.example/jobs/lamp-trimmer' },
      { title: 'Rope Walker', url: 'https://www.whitby-harbor.example/jobs/rope-walker' },
    ]);
  });

  test('may show each of its postings whole', () => {
    const both = `<h1>Vacancies</h1><h2>Tide Keeper</h2>${POSTING}<h2>Lamp Trimmer</h2>${POSTING.replace('water', 'light')}`;
    expect(read('Vacancies - Whitby Harbor Board', both, '/vacancies').verdict).toBe('list');
  });

  test.each([
    'There are no open positions at the moment.',
    'Derzeit haben wir keine offenen Stellen.',
    'Aucune offre n’est ouverte.',
  ])('may be empty: %s', (line) => {
    const body = `<h1>Careers</h1><p>The harbor is run by forty people who like weather of every kind, and who eat together at noon.</p><p>${line}</p>`;
    expect(['list', 'none']).toContain(read('Careers', body, '/careers').verdict);
  });
});

describe('an article', () => {
  test.each([
    ['How to become a tide keeper', '/blog/how-to-become-a-tide-keeper'],
    ['Tide keeper salary guide', '/learn/tide-keeper-salary'],
    ['Tide keeper job description template', '/job-descriptions/tide-keeper'],
  ])('on a profession is no posting: %s', (title, path) => {
    const body = `<h1>${title}</h1><p>By Ann Other · 8 min read</p><p>The work has changed since sluices learned to count. Harbors large and small ask for people who can read a table as well as a sky, and they pay for it better than before.</p>${TASKS}
      <h2>What does it pay?</h2><p>Most harbors pay between $50,000 and $70,000 a year, and the large ones more. Experience on a pilot boat helps.</p>`;
    expect(read(title, body, path).verdict).toBe('none');
  });
});
