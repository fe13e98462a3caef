/** A room of `src/`: what it turns into what, and what its code may import beside itself. Types may come from any room. */
export interface Room {
  /** A folder of `src/`, or a file. */
  readonly name: string;
  readonly does: string;
  /** Other rooms; null where any is allowed. */
  readonly rooms: readonly string[] | null;
  readonly packages: readonly string[];
}

const room = (
  name: string,
  does: string,
  rooms: readonly string[] | null,
  ...packages: readonly string[]
): Room => ({ name, does, rooms, packages });

/** In the order of the flow; `src/README.md` shows them as a table, and the dependency rules hold them. */
export const ROOMS: readonly Room[] = [
  room('model', 'the nouns and their schemas', [], 'valibot'),
  room(
    'text',
    'characters → tokens → sentences → phrases: one tokenizer, one folding, one phrase language, one matcher (pure)',
    ['model'],
  ),
  room(
    'extract',
    'a document → a posting and a map of its text',
    ['model'],
    '@mozilla/readability',
    'linkedom',
  ),
  room(
    'analyze',
    "a posting's text → what it says, a folder a subject (pure)",
    ['model', 'text'],
    'compromise',
  ),
  room(
    'match',
    'what it says × career pack → domain, track, role, level, band; which saved postings may be copies (pure)',
    ['model', 'text', 'analyze'],
  ),
  room('plan', 'match × profile → fit, gap and phases (pure)', ['model', 'text']),
  room('review.ts', 'the whole flow on one screen', ['model', 'text', 'analyze', 'match', 'plan']),
  room(
    'documents',
    'a file → its plain text (PDF, DOCX, JSON Resume, text), in a web worker',
    ['model'],
    'valibot',
    'pdfjs-dist',
    'mammoth',
  ),
  room('resume', "a résumé's text → skills, years, role (pure)", ['model', 'text', 'analyze']),
  room('i18n', 'codes and figures → every word that a person reads, one file a subject', ['model']),
  room(
    'platform',
    'the one door to the browser: tabs, grants, menus, badge, error reports',
    ['model', 'i18n'],
    'wxt',
  ),
  room(
    'messaging',
    'every message, declared once, and the messenger',
    ['model', 'platform'],
    'valibot',
    '@webext-core/messaging',
  ),
  room(
    'storage',
    'the profile and the saved postings, with backups and migrations',
    ['model', 'text'],
    'valibot',
    'idb',
    '@wxt-dev/storage',
  ),
  room(
    'reader',
    "a tab's page → a reading, by the script injected into it; what the extension hands to that script",
    ['model', 'extract', 'platform'],
  ),
  room('highlight', 'spans → ranges → `CSS.highlights`, kept right while the page redraws', [
    'model',
    'messaging',
    'platform',
  ]),
  room('sentinel', 'a page of a granted site → "a posting shows"', ['messaging', 'platform']),
  room(
    'ui',
    'records → screens; a folder a surface, view models beside views; `posting/` is what several show of a posting',
    ['model', 'analyze', 'match', 'plan', 'i18n', 'platform'],
    'preact',
    '@preact/signals',
    '@tanstack/virtual-core',
    'd3-scale',
    'ical-generator',
    'lucide-preact',
    'papaparse',
  ),
  room('app', 'what surfaces need from outside: read a tab, review it, save it, open a page', null),
  room('worker', 'what happens with no page of ours open: automatic mode, badge, commands', null),
  room('cli', '`review()` as a Unix filter, and the way from a fresh clone to a running browser', null),
];

const marked = (name: string): string => (name.endsWith('.ts') ? `\`${name}\`` : `\`${name}/\``);

/** The table of `src/README.md`. */
export function roomTable(): string {
  const lines = ROOMS.map(({ name, does, rooms, packages }) => {
    const imports = rooms === null ? 'any room' : [...rooms, ...packages].join(', ');
    return `| ${marked(name)} | ${does} | ${imports} |`;
  });
  return ['| room | what it turns into what | may import |', '|---|---|---|', ...lines].join('\n');
}
