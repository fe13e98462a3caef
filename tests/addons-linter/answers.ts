/** A warning of Mozilla's checker that stands, with the reason why. */
export interface AnsweredWarning {
  readonly code: string;
  /** The file that it is about, with `*` for the hash in its name. */
  readonly file: string;
  readonly because: string;
}

const eachOf = (files: readonly string[], code: string, because: string): AnsweredWarning[] =>
  files.map((file) => ({ code, file, because }));

/** All warnings that the built package may raise; one more, or one that is no longer raised, is looked at anew. */
export const ANSWERED: readonly AnsweredWarning[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: 'manifest.json',
    because:
      'The package is offered for Firefox on desktops alone, where the key is known from the least version on.',
  },
  ...eachOf(
    ['article-reader.js'],
    'UNSAFE_VAR_ASSIGNMENT',
    'Readability rebuilds parts of a copy of the page; the copy is in no window, runs nothing, and only its text is read.',
  ),
  ...eachOf(
    ['chunks/saved-html-*.js'],
    'UNSAFE_VAR_ASSIGNMENT',
    "linkedom's own property of that name, and Readability on linkedom's nodes: objects of script that no window shows.",
  ),
  ...eachOf(
    ['chunks/StateScreen-*.js'],
    'UNSAFE_VAR_ASSIGNMENT',
    'Preact serves `dangerouslySetInnerHTML`, which no component uses; the policy demands trusted types and allows no policy that could make any for markup.',
  ),
  ...eachOf(
    ['assets/mammoth.browser-*.js', 'assets/pdf-*.js', 'assets/pdf.worker-*.js'],
    'DANGEROUS_EVAL',
    "The library asks whether code may be made from text and goes another way where it may not; the policy `script-src 'self'` forbids it.",
  ),
  ...eachOf(
    ['assets/pdf-*.js', 'assets/pdf.worker-*.js'],
    'UNSAFE_VAR_ASSIGNMENT',
    'pdf.js would load its worker or a font engine by address; the worker is handed to it, and the policy allows scripts of the package alone.',
  ),
];
