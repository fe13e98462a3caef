import type { IForbiddenRuleType } from 'dependency-cruiser';
import { ROOMS, type Room } from './rooms.ts';

const BROWSER_API =
  '(^|/)(wxt/(dist/)?(browser|utils|storage)|webextension-polyfill|@wxt-dev/(storage|webextension-polyfill)|@webext-core/messaging)';

/** A package by name, however the resolver spells its place. */
const packages = (...names: string[]): string => `(^|node_modules/)(${names.join('|')})(/|$)`;

const inside = (name: string): string =>
  name.endsWith('.ts') ? `^src/${name.replace('.', '\\.')}$` : `^src/${name}/`;

/** Run while the extension is built, and part of none of its bundles. */
const BUILD_ONLY = '^src/reader/(tables-plugin|taken-tables)\\.ts$';

/** What a room may import is told in one place, its row of the table. */
const roomRule = ({ name, rooms, packages: allowed }: Room): IForbiddenRuleType[] =>
  rooms === null
    ? []
    : [
        {
          name: `${name}-imports-only-what-it-may`,
          comment: 'hand in what the room may not import, or move the code to the room that may',
          severity: 'error',
          from: { path: inside(name), pathNot: BUILD_ONLY },
          to: { pathNot: [...[name, ...rooms].map(inside), ...allowed.map((one) => packages(one))] },
        },
      ];

/**
 * The arrows that the architecture forbids: for each room all but those of its row, and a few across rooms. Type-only
 * imports leave nothing in a bundle and are not followed. Files that nothing uses are knip's to find: it knows the types
 * too. Each rule's comment says what to do instead.
 */
export const FORBIDDEN: IForbiddenRuleType[] = [
  ...ROOMS.flatMap(roomRule),
  {
    name: 'review-is-called-at-the-rim',
    comment: 'hand the reviewer in as an argument',
    severity: 'error',
    from: { pathNot: '^(src/(app|worker|cli)|tests)/' },
    to: { path: '^src/review\\.ts$' },
  },
  {
    name: 'data-is-handed-in',
    comment: 'only app/, worker/ and cli/ read the career pack: take it as an argument',
    severity: 'error',
    from: { path: '^(src|entrypoints)/', pathNot: '^src/(app|worker|cli)/' },
    to: { path: '^data/', pathNot: '^data/site-' },
  },
  {
    name: 'adapters-stand-alone',
    comment: 'what two adapters share belongs in extract/',
    severity: 'error',
    from: { path: '^src/extract/adapters/([^/]+)\\.ts$', pathNot: '^src/extract/adapters/registry\\.ts$' },
    to: { path: '^src/extract/adapters/', pathNot: '^src/extract/adapters/$1\\.ts$' },
  },
  {
    name: 'one-door-to-the-browser',
    comment: 'add what is needed to platform/, storage/ or messaging/',
    severity: 'error',
    from: { path: '^(src|data)/', pathNot: '^src/(platform|storage|messaging)/' },
    to: { path: BROWSER_API },
  },
  {
    name: 'a-migration-is-frozen',
    comment: 'copy what a migration needs: code that it imports would change under it',
    severity: 'error',
    from: { path: '^src/storage/migrations/' },
    to: { pathNot: '^src/storage/migrations/' },
  },
  {
    name: 'components-are-shared-and-small',
    comment: 'a component gets what it shows as props: what knows a surface stands with that surface',
    severity: 'error',
    from: { path: '^src/ui/components/' },
    to: { path: '^src/', pathNot: ['^src/ui/components/', '^src/model/', '^src/i18n/'] },
  },
  {
    name: 'injected-scripts-stay-light',
    comment: 'what runs in a page analyzes nothing, stores nothing and carries no schema library or polyfill',
    severity: 'error',
    from: { path: '^entrypoints/(reader|article-reader|highlighter|sentinel)\\.ts$' },
    to: {
      path: [
        '^src/(text|analyze|match|plan|storage|ui)/',
        packages('valibot', 'webextension-polyfill', '@wxt-dev/webextension-polyfill'),
      ],
      reachable: true,
    },
  },
  {
    name: 'nothing-imports-an-entrypoint-or-a-test',
    comment: 'what two entrypoints share belongs in app/',
    severity: 'error',
    from: { pathNot: '^(entrypoints|tests)/' },
    to: { path: '^(entrypoints|tests)/' },
  },
];

/** No circles either, for which imports of types count too: who reads one file of a circle has to read them all. */
export const NO_CIRCLES: IForbiddenRuleType[] = [
  {
    name: 'no-circles',
    comment: 'move what both need into a file of its own',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];
