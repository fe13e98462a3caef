import type { IForbiddenRuleType } from 'dependency-cruiser';

const BROWSER_API =
  '(^|/)(wxt/(browser|utils|storage)|webextension-polyfill|@wxt-dev/(storage|webextension-polyfill)|@webext-core/messaging)';

/** A package by name, however the resolver spells its place. */
const packages = (...names: string[]): string => `(^|node_modules/)(${names.join('|')})(/|$)`;

/**
 * The arrows that ARCHITECTURE forbids. Type-only imports leave nothing in a bundle and are not followed.
 * Files that nothing uses are knip's to find: it knows the types too.
 * Each rule's comment says what to do instead.
 */
export const FORBIDDEN: IForbiddenRuleType[] = [
  {
    name: 'model-knows-only-valibot',
    comment: 'model/ holds nouns: move logic to the room that uses it',
    severity: 'error',
    from: { path: '^src/model/' },
    to: { pathNot: ['^src/model/', packages('valibot')] },
  },
  {
    name: 'pure-rooms-stay-pure',
    comment:
      'text, analyze, match, plan, resume and review.ts know model, each other and compromise: hand anything else in',
    severity: 'error',
    from: { path: '^src/(text|analyze|match|plan|resume)/|^src/review\\.ts$' },
    to: { pathNot: ['^src/(model|text|analyze|match|plan|resume)/', packages('compromise')] },
  },
  {
    name: 'text-knows-only-model',
    comment: 'text/ cuts and compares words: what they mean is told in analyze/ and behind it',
    severity: 'error',
    from: { path: '^src/text/' },
    to: { pathNot: '^src/(model|text)/' },
  },
  {
    name: 'analyze-does-not-look-ahead',
    severity: 'error',
    from: { path: '^src/analyze/' },
    to: { path: '^src/(match|plan|resume)/' },
  },
  {
    name: 'match-does-not-look-ahead',
    severity: 'error',
    from: { path: '^src/match/' },
    to: { path: '^src/(plan|resume)/' },
  },
  {
    name: 'documents-only-read-files',
    comment: 'documents/ turns a file into text: what the text says is told elsewhere',
    severity: 'error',
    from: { path: '^src/documents/' },
    to: { pathNot: ['^src/(model|documents)/', packages('valibot', 'pdfjs-dist', 'mammoth')] },
  },
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
    name: 'ui-does-not-read-pages',
    severity: 'error',
    from: { path: '^src/ui/' },
    to: { path: '^src/(extract|highlight)/' },
  },
  {
    name: 'components-are-shared-and-small',
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
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'nothing-imports-an-entrypoint-or-a-test',
    severity: 'error',
    from: { pathNot: '^(entrypoints|tests)/' },
    to: { path: '^(entrypoints|tests)/' },
  },
];
