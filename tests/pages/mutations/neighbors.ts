import { build, elementOfLine, headOf, link } from './elements.ts';
import type { MutablePage, Mutation } from './mutation.ts';

/** Elements that cannot hold what comes behind the posting. */
const INSIDE_A_LINE = /^(?:li|ul|ol|p|span|b|strong|em|i|a|td|tr|tbody|table|dd|dt|dl|h[1-6]|small|u|br)$/;

/** The block of the page that the posting's text ends with; null where its last line has no element of its own. */
function endOfText({ document, labels }: MutablePage): Element | null {
  let end = elementOfLine(document, labels.text.split('\n').at(-1) ?? '');
  while (end?.parentElement && INSIDE_A_LINE.test(end.parentElement.localName)) end = end.parentElement;
  return end;
}

const OTHER_JOBS = [
  ['Warehouse Coordinator', 'Plumtree Logistics', 'Leeds', 'Full-time'],
  ['Senior Backend Engineer (Go)', 'Harrowgate Software', 'Remote', '£70,000 – £85,000'],
  ['Junior Data Analyst', 'Windrow Insights', 'Utrecht', '2 days ago'],
  ['Head of Compliance', 'Seldom & Partners', 'Zürich', 'Part-time'],
  ['Security Operations Analyst', 'Merrow Telecom', 'Dublin', 'Hybrid'],
] as const;

const OTHER_JOBS_HEADINGS = [
  'Similar jobs',
  'Related jobs',
  'You might also like',
  'Ähnliche Stellen',
  'Offres similaires',
  'Vergelijkbare vacatures',
  'Podobné nabídky',
  'More jobs',
];

function otherJobs({ document, dice }: MutablePage): Element {
  const cards = OTHER_JOBS.map(([title, company, place, fact], index) =>
    build(
      document,
      'div',
      {},
      build(
        document,
        'h3',
        {},
        link(document, title, `/jobs/${48_211 + index}-${title.toLowerCase().replace(/\W+/g, '-')}`),
      ),
      build(document, 'div', {}, company),
      build(document, 'div', {}, `${place} · ${fact}`),
    ),
  );
  return build(document, 'div', {}, build(document, 'h2', {}, dice.pick(OTHER_JOBS_HEADINGS)), ...cards);
}

const field = (document: Document, label: string, name: string, type = 'text') =>
  build(
    document,
    'div',
    {},
    build(document, 'label', { for: name }, label),
    type === 'textarea'
      ? build(document, 'textarea', { id: name, name })
      : build(document, 'input', { id: name, name, type }),
  );

const applicationForm = ({ document, dice }: MutablePage): Element => {
  const [heading, name, mail, file, letter, consent, send] = dice.pick([
    [
      'Apply for this job',
      'Full name',
      'Email address',
      'Résumé/CV',
      'Cover letter',
      'I agree that my data is stored for twelve months so that you can contact me about this and later openings.',
      'Submit application',
    ],
    [
      'Jetzt bewerben',
      'Vor- und Nachname',
      'E-Mail',
      'Lebenslauf',
      'Anschreiben',
      'Ich bin damit einverstanden, dass meine Daten zwölf Monate lang gespeichert werden.',
      'Bewerbung absenden',
    ],
    [
      'Postuler',
      'Nom et prénom',
      'Adresse e-mail',
      'CV',
      'Lettre de motivation',
      "J'accepte que mes données soient conservées pendant douze mois.",
      'Envoyer ma candidature',
    ],
  ]) as [string, string, string, string, string, string, string];
  return build(
    document,
    'form',
    { action: '/submit', method: 'post' },
    build(document, 'h2', {}, heading),
    field(document, name, 'f1'),
    field(document, mail, 'f2', 'email'),
    field(document, file, 'f3', 'file'),
    field(document, letter, 'f4', 'textarea'),
    build(document, 'label', {}, build(document, 'input', { type: 'checkbox' }), consent),
    build(document, 'button', { type: 'submit' }, send),
  );
};

/** Mutations that add what stands beside or behind one posting. */
export const NEIGHBOR_MUTATIONS: readonly Mutation[] = [
  {
    name: 'other-jobs-behind',
    sentence: 'Cards of similar jobs stand at the end of the page.',
    only: ['posting'],
    document: (page) => page.document.body.append(otherJobs(page)),
  },
  {
    name: 'other-jobs-right-behind',
    sentence: "Cards of similar jobs follow the posting's last line, in the element that holds it.",
    only: ['posting'],
    document: (page) => endOfText(page)?.after(...otherJobs(page).childNodes),
  },
  {
    name: 'other-jobs-before',
    sentence: 'A column of other jobs stands before the posting.',
    only: ['posting'],
    document: (page) => page.document.body.prepend(otherJobs(page)),
  },
  {
    name: 'form-behind',
    sentence: 'A form to apply with stands at the end of the page.',
    only: ['posting'],
    document: (page) => page.document.body.append(applicationForm(page)),
  },
  {
    name: 'form-right-behind',
    sentence: "A form to apply with follows the posting's last line.",
    only: ['posting'],
    document: (page) => endOfText(page)?.after(applicationForm(page)),
  },
  {
    name: 'alert-sign-up',
    sentence: "An offer to send jobs like this by mail follows the posting's last line.",
    only: ['posting'],
    document: (page) =>
      endOfText(page)?.after(
        build(
          page.document,
          'div',
          {},
          build(
            page.document,
            'h3',
            {},
            page.dice.pick(['Get jobs like this by email', 'Job alert', 'Jobs per E-Mail erhalten']),
          ),
          build(
            page.document,
            'form',
            { action: '/alerts' },
            field(page.document, 'Email', 'alert', 'email'),
            build(page.document, 'button', {}, 'Create alert'),
          ),
        ),
      ),
  },
  {
    name: 'articles-behind',
    sentence: 'Teasers of a blog stand at the end of the page.',
    document: ({ document }) => {
      const teasers = [
        ['How we rebuilt our billing in a summer', 'March 3, 2026'],
        ['Five things our interns taught us', 'February 11, 2026'],
        ['Meet the people behind the night shift', 'January 20, 2026'],
      ].map(([title = '', date = ''], index) =>
        build(
          document,
          'div',
          {},
          build(document, 'h3', {}, link(document, title, `/blog/${index}`)),
          build(document, 'div', {}, date),
        ),
      );
      document.body.append(
        build(document, 'section', {}, build(document, 'h2', {}, 'From our blog'), ...teasers),
      );
    },
  },
  {
    name: 'apply-bar',
    sentence: 'A bar with the title and a button to apply stands at the end of the page too.',
    only: ['posting'],
    document: ({ document, labels }) =>
      document.body.append(
        build(
          document,
          'div',
          {},
          build(document, 'div', {}, labels.title ?? ''),
          build(document, 'a', { href: '#apply' }, 'Apply now'),
        ),
      ),
  },
  {
    name: 'share-links',
    sentence: 'Links to share the page by stand behind the title and the text.',
    only: ['posting'],
    document: (page) => {
      const share = () =>
        build(
          page.document,
          'div',
          {},
          'Share: ',
          ...['LinkedIn', 'X', 'Facebook', 'WhatsApp', 'Email'].map((label) =>
            link(page.document, label, `https://share.example/${label}`),
          ),
        );
      headOf(page)?.after(share());
      endOfText(page)?.after(share());
    },
  },
];
