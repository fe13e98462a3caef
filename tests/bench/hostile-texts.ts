/** What breaks a reader of text: signs that open and never close, list words without lists, half characters, figures without end. */
export const PIECES: readonly string[] = [
  ...['Python', 'Go', 'C++', 'C#', '.NET', 'R', 'SOC 2', 'TS/SCI', 'ISO/IEC 42001', 'K8s', 'NIST AI RMF'],
  ...[
    ' and ',
    ' or ',
    ', ',
    '/',
    ' - ',
    ' such as ',
    ' e.g. ',
    ' a plus',
    ' required',
    ' not needed',
    ' partner with ',
  ],
  ...[
    '\n',
    '\n- ',
    '\n\n',
    '\n# ',
    'Requirements:\n',
    'Nice to have\n',
    'About us\n',
    'years of ',
    '5+ years ',
    '3-5 yrs ',
  ],
  ...[
    '(',
    ')',
    '[',
    '((((((((',
    '"',
    '**',
    '__',
    '`',
    ':',
    ';',
    '•',
    '|',
    '&amp;',
    '&',
    '\\',
    '...',
    '!?',
    '=',
  ],
  ...[
    '$100k',
    '€90.000 - ',
    '401k',
    '1'.repeat(40),
    '9,999',
    'https://',
    'a@b.',
    'x'.repeat(60),
    'ab '.repeat(20),
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\ude00',
    '🤖',
    'é',
    'İ',
    'ß',
    '威胁建模',
    'مرحبا',
    '\u202e',
    '\t',
    '\r',
  ],
];

/** The same row of numbers in 0..1 on every run (Mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Random texts of the pieces and of any characters, each of at most `longest` UTF-16 code units. */
export function* hostileTexts(count: number, longest: number): Generator<string> {
  const random = createRandom(7);
  for (let made = 0; made < count; made += 1) {
    const wanted = Math.floor(random() * longest);
    let text = '';
    while (text.length < wanted) {
      const any = String.fromCharCode(Math.floor(random() * 0x1_0000));
      text += random() < 0.1 ? any : (PIECES[Math.floor(random() * PIECES.length)] ?? '');
    }
    yield text.slice(0, longest);
  }
}

/** Every piece, and pairs of neighbors, repeated up to a length: the worst that one sign can do. */
export function repeatedTexts(length: number): string[] {
  const repeat = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return PIECES.flatMap((piece, at) => [repeat(piece), repeat(`${piece} ${PIECES[at + 1] ?? ''}`)]);
}
