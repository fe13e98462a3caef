import { wordsOf } from './phrases.ts';

/** Elements that hold what is not the posting, whatever they are called. */
export const OUTSIDE_TAGS: ReadonlySet<string> = new Set(wordsOf('nav footer aside dialog menu search'));

/** Roles of such elements. */
export const OUTSIDE_ROLES: ReadonlySet<string> = new Set(
  wordsOf('navigation contentinfo complementary dialog alertdialog search menu menubar tablist toolbar'),
);

/**
 * Words of class names and ids that name a part beside the posting. Compared with whole words of a name, since a part
 * of a word says nothing ("shareholder").
 */
export const OUTSIDE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
ad advert ads banner breadcrumb breadcrumbs comments consent cookie cookies footer member members menu modal nav navbar
navigation newsletter onetrust overlay pagination people person popup recommended recommendations related share sharing
sidebar similar social staff subscribe testimonial testimonials tooltip`),
);

/** Of these, what is outside by its place alone: the job's own facts may stand there too. */
export const ASIDE_TAGS: ReadonlySet<string> = new Set(wordsOf('aside header'));

/** Their roles. */
export const ASIDE_ROLES: ReadonlySet<string> = new Set(wordsOf('complementary banner'));

/** Words of class names and ids that say so. */
export const ASIDE_WORDS: ReadonlySet<string> = new Set(wordsOf('sidebar'));

/** Words that do so beside one of `PART_WORDS`: a card of a person to ask, not the line that says where to apply. */
export const CARD_WORDS: ReadonlySet<string> = new Set(wordsOf('contact kontakt team employee'));

/** Words that only say "a part": the word before them in a class name says what it is for. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
area bar block bottom box btn button buttons card cards carousel col column container form group holder info item items jobs
links list module notice panel posts row section slider top widget wrap wrapper`),
);

/** Words of class names that hide an element where no style can be asked. */
export const HIDDEN_WORDS: ReadonlySet<string> = new Set(
  wordsOf('hidden hide d-none is-hidden invisible display-none'),
);

/** Class names of text that only a screen reader gets; hidden by clipping, which computed styles do not show. */
export const SCREEN_READER_ONLY: ReadonlySet<string> = new Set(
  wordsOf(
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only a11y-hidden u-hidden-visually assistive-text',
  ),
);

/** Beginnings of the answers to a notice that asks for consent. */
export const CONSENT_ANSWERS: readonly string[] = wordsOf(`
accept reject decline agree allow deny akzept annehm ablehn zustimm erlaub accepter refuser autoriser acept rechaz permit
aceit recus rejeit accett rifiut accepte weiger toestaan přij odmít souhlas akcept odrzu zgad godkänn avvis tillåt hyväks`);

/** Beginnings of what such a notice speaks of. */
export const CONSENT_SUBJECTS: readonly string[] = wordsOf(
  'cookie evästei kakor ciasteczk tracker tracking gdpr',
);
