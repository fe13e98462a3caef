import { all, build, link, linkList } from './elements.ts';
import type { Mutation } from './mutation.ts';

/** Mutations that add what frames every page of a site. */
export const FRAME_MUTATIONS: readonly Mutation[] = [
  {
    name: 'navigation-added',
    sentence: 'A header with a logo and a menu opens the page.',
    document: ({ document }) =>
      document.body.prepend(
        build(
          document,
          'header',
          {},
          build(document, 'a', { href: '/' }, build(document, 'img', { src: '/mark.svg', alt: '' })),
          build(
            document,
            'nav',
            {},
            linkList(document, [
              'Products',
              'Solutions',
              'Pricing',
              'Customers',
              'About us',
              'Careers',
              'Log in',
            ]),
          ),
        ),
      ),
  },
  {
    name: 'navigation-of-divs',
    sentence: 'A menu of links without any name opens the page.',
    document: ({ document }) =>
      document.body.prepend(
        build(
          document,
          'div',
          {},
          ...['Products', 'Who we are', 'Newsroom', 'Careers', 'Contact', 'English', 'Deutsch'].map((label) =>
            build(document, 'div', {}, link(document, label, `/${label.length}`)),
          ),
        ),
      ),
  },
  {
    name: 'footer-added',
    sentence: 'A footer with links and a line about rights ends the page.',
    document: ({ document }) =>
      document.body.append(
        build(
          document,
          'footer',
          {},
          linkList(document, [
            'Imprint',
            'Privacy policy',
            'Terms of use',
            'Accessibility',
            'Cookie settings',
            'Sitemap',
          ]),
          build(document, 'p', {}, 'Follow us for stories from our workshops and offices.'),
          build(document, 'p', {}, '© 2026 All rights reserved.'),
        ),
      ),
  },
  {
    name: 'footer-of-divs',
    sentence: 'Columns of links without any name end the page.',
    document: ({ document }) => {
      const columns = [
        ['Company', 'About', 'Press', 'Investors', 'Sustainability'],
        ['Support', 'Help center', 'Status', 'Report abuse'],
        ['Legal', 'Imprint', 'Privacy', 'Terms'],
      ].map(([heading = '', ...labels]) =>
        build(document, 'div', {}, build(document, 'h4', {}, heading), linkList(document, labels)),
      );
      document.body.append(
        build(document, 'div', {}, ...columns, build(document, 'div', {}, '© 2026. All rights reserved.')),
      );
    },
  },
  {
    name: 'cookie-notice-first',
    sentence: 'A cookie notice stands in the page before everything else.',
    document: ({ document }) =>
      document.body.prepend(
        build(
          document,
          'div',
          { id: 'cookie-consent', role: 'dialog', 'aria-label': 'Cookies' },
          build(document, 'h2', {}, 'We value your privacy'),
          build(
            document,
            'p',
            {},
            'We and our partners store information on your device and read it, to show advertisements that fit you, to measure how they do and to learn about our audience. You can change your choice at any time.',
          ),
          build(document, 'button', {}, 'Accept all'),
          build(document, 'button', {}, 'Settings'),
        ),
      ),
  },
  {
    name: 'cookie-notice-unnamed',
    sentence: 'A cookie notice without any telling name stands behind everything else.',
    document: ({ document, dice }) => {
      const [text, accept, settings] = dice.pick([
        [
          'This website uses cookies. Some of them are needed to run it, others help us to make it better. You decide which ones you allow.',
          'Allow all',
          'Only necessary',
        ],
        [
          'Diese Website verwendet Cookies. Einige sind notwendig, andere helfen uns, das Angebot zu verbessern. Sie entscheiden, welche Sie zulassen.',
          'Alle akzeptieren',
          'Nur notwendige',
        ],
      ] as const);
      document.body.append(
        build(
          document,
          'div',
          {},
          build(document, 'p', {}, text),
          build(document, 'button', {}, accept),
          build(document, 'button', {}, settings),
        ),
      );
    },
  },
  {
    name: 'breadcrumbs',
    sentence: 'A trail of links that ends in the title opens the page.',
    only: ['posting'],
    document: ({ document, labels }) => {
      const trail = ['Home', 'Jobs', 'Engineering'].flatMap((label) => [
        link(document, label, `/${label.toLowerCase()}`),
        ' › ',
      ]);
      document.body.prepend(
        build(document, 'div', {}, ...trail, build(document, 'span', {}, labels.title ?? '')),
      );
    },
  },
  {
    name: 'slogan-first',
    sentence: 'A slogan in a main heading opens the page.',
    only: ['posting'],
    document: ({ document, dice }) =>
      document.body.prepend(
        build(
          document,
          'div',
          {},
          build(
            document,
            'h1',
            {},
            dice.pick([
              'Work that matters',
              'Join the team',
              'Build the future with us',
              'Komm in unser Team',
              'Grandir ensemble',
            ]),
          ),
        ),
      ),
  },
  {
    name: 'icons-between',
    sentence: 'Pictures, icons and empty elements stand between the blocks.',
    document: ({ document }) => {
      for (const block of all(document, 'h1, h2, h3, p, li')) {
        block.prepend(
          build(document, 'i', { class: 'ico', 'aria-hidden': 'true' }),
          build(document, 'img', { src: '/dot.svg', alt: '' }),
        );
      }
    },
  },
];
