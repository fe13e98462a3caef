import fc from 'fast-check';
import { hostileText } from './pieces.ts';

const TAGS = [
  ...[
    'div',
    'div',
    'p',
    'ul',
    'li',
    'h1',
    'h2',
    'h3',
    'span',
    'a',
    'section',
    'main',
    'article',
    'header',
    'nav',
  ],
  ...[
    'table',
    'tr',
    'td',
    'th',
    'dl',
    'dt',
    'dd',
    'form',
    'input',
    'button',
    'label',
    'select',
    'option',
    'textarea',
  ],
  ...[
    'iframe',
    'template',
    'noscript',
    'svg',
    'math',
    'style',
    'title',
    'br',
    'img',
    'pre',
    'details',
    'x-part',
    'slot',
  ],
];
const ATTRIBUTES = [
  ...[
    'class="job-description"',
    'class="posting content"',
    'id="job"',
    'hidden',
    'aria-hidden="true"',
    'lang="de"',
  ],
  ...['style="display:none"', 'itemscope itemtype="https://schema.org/JobPosting"', 'itemprop="title"'],
  ...[
    'itemprop="description"',
    'itemprop="baseSalary" content="120000"',
    'href="/jobs/a-b-c"',
    'href="javascript:x"',
  ],
  ...['data-automation-id="jobPostingDescription"', 'role="heading"', 'role="button"', 'open', 'DATA-QA="x"'],
  ...[
    'name="parentNode"',
    'name="nodeType"',
    'id="querySelector"',
    'contenteditable',
    'dir="rtl"',
    '="',
    "x='",
  ],
];
const WORDS = [
  ...[
    'AI Security Engineer',
    'Halden Bank',
    'Requirements',
    'Apply now',
    'Python and threat modeling',
    'Berlin',
  ],
  ...['5+ years of application security', 'Salary: $120,000 - $150,000 a year'],
  'You will own how our assistants resist prompt injection, with the teams that ship them. '.repeat(6),
];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: hostileText(4) },
);

/** A page that is read as a posting, in pieces between which anything can stand. */
const POSTING = [
  '<title>AI Security Engineer - Halden Bank</title><main>',
  '<h1>AI Security Engineer</h1>',
  '<div class="job-description">',
  `<p>${'You will own how our assistants resist prompt injection, with the teams that ship them. '.repeat(4)}</p>`,
  '<h2>Requirements</h2><ul><li>5+ years of application security</li><li>Python and threat modeling</li></ul>',
  `<h2>Benefits</h2><p>${'We pay $120,000 to $150,000 a year and everyone takes their holidays. '.repeat(4)}</p>`,
  '</div><a href="/jobs/1/apply" class="apply">Apply now</a></main>',
];
const around = (frame: readonly string[], parts: readonly string[]): string[] =>
  Array.from(
    { length: Math.max(frame.length, parts.length) },
    (_, at) => `${frame[at] ?? ''}${parts[at] ?? ''}`,
  );

/** Markup as pages have it: elements in each other, some never closed, with attributes that readers look for. */
export const htmlOf = (maxLength: number): fc.Arbitrary<string> => {
  const { part } = fc.letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      words,
      fc
        .record({
          tag: fc.constantFrom(...TAGS),
          attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
          inner: fc.array(tie('part'), { maxLength: 4 }),
          isClosed: fc.nat(9).map((one) => one > 0),
        })
        .map(
          ({ tag, attributes, inner, isClosed }) =>
            `<${[tag, ...attributes].join(' ')}>${inner.join('')}${isClosed ? `</${tag}>` : ''}`,
        ),
    ),
  }));
  return fc
    .tuple(fc.array(part, { minLength: 1, maxLength }), fc.nat(5))
    .map(([parts, scaffold]) => (scaffold === 0 ? parts : around(POSTING, parts)).join('\n'));
};
