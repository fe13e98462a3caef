import { beforeEach, describe, expect, test } from 'vitest';
import { reportOf } from '../../../../src/app/page-report.ts';
import type { Doubt, PageReading } from '../../../../src/model/posting.ts';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { failure, success } from '../../../../src/model/result.ts';
import { mountPopup } from '../../../../src/ui/popup/mount.tsx';
import type { PopupServices } from '../../../../src/ui/services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { popupWorld, reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord, readingOf } from '../../../support/records.ts';

const TITLES: Doubt = { about: 'title', values: ['Support', 'AI Security Engineer'] };
const TEXTS: Doubt = { about: 'text', values: ['Cookies keep…', 'Northwind Cloud runs…'] };

let root: HTMLElement;

/** A popup on a reading with these doubts, whose reviewer repeats what it is given. */
async function show(doubts: Doubt[], replaced: Partial<PopupServices> = {}): Promise<void> {
  const reading: PageReading = { ...readingOf(engineerRecord), doubts };
  const reviewer = {
    ...reviewerOf(engineerRecord),
    review: ({ posting, doubts: left }: PageReading) => ({
      ...engineerRecord,
      doubts: left,
      posting: engineerRecord.posting && { ...engineerRecord.posting, title: posting?.title ?? '' },
    }),
  };
  const world = popupWorld(engineerRecord, EMPTY_PROFILE, {
    readPage: async () => success(reading),
    loadReviewer: async () => success(reviewer),
    ...replaced,
  });
  await mountPopup(root, world.services);
  await settle();
}

const notices = () => [...root.querySelectorAll('.notice.doubt')].map((notice) => textOf(notice));

beforeEach(() => {
  root = createRoot();
});

describe('a doubt about the reading', () => {
  test('is said above the answer, with both values to choose from', async () => {
    await show([TITLES]);
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain('May be misread: title');
    expect(button(root, 'Support')).toBeTruthy();
    expect(button(root, 'AI Security Engineer')).toBeTruthy();
  });

  test('goes with a choice, and the answer takes the value', async () => {
    await show([TITLES]);
    await click(button(root, 'AI Security Engineer'));
    await settle();
    expect(notices()).toEqual([]);
    expect(textOf(root.querySelector('h1'))).toBe('AI Security Engineer');
  });

  test('about a text quotes both openings and offers to paste', async () => {
    await show([TEXTS]);
    expect(notices()[0]).toContain('Cookies keep…');
    expect(notices()[0]).toContain('Northwind Cloud runs…');
    expect(button(root, 'Paste the right text')).toBeTruthy();
  });

  test('is not shown where there is none', async () => {
    await show([]);
    expect(notices()).toEqual([]);
  });

  test('lets a report be copied, and says so or why not', async () => {
    await show([TITLES]);
    await click(button(root, 'Copy a report'));
    await settle();
    expect(textOf(root.querySelector('.footer-note'))).toBe('Report copied');
    root = createRoot();
    await show([TITLES], { copyReport: async () => failure('not-copied') });
    await click(button(root, 'Copy a report'));
    await settle();
    expect(textOf(root.querySelector('.footer-note'))).toBe('The browser did not let Milepost copy.');
  });

  test('offers no report where no page was read', async () => {
    await show([TITLES], { copyReport: null });
    expect(notices()[0]).not.toContain('Copy a report');
  });
});

test('a report names what is doubted and where fields came from, and nothing that the page says', () => {
  const report = reportOf({ ...engineerRecord, doubts: [TITLES] }, '<body></body>');
  expect(report).toContain('Doubted: title');
  expect(report).toContain('```html\n<body></body>\n```');
  for (const said of [
    'Support',
    'Northwind',
    'AI Security Engineer',
    'http',
    engineerRecord.posting?.site ?? '-',
  ])
    expect(report).not.toContain(said);
});
