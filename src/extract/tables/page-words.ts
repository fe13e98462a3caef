import { phrasesOf, wordsOf } from './phrases.ts';

/** Names of pages about working somewhere that name no jobs; plain words, whole names and openings of longer ones. */
export const CAREER_NAMES: readonly string[] = phrasesOf(
  `
work with us, work at, join us, join our team, we are hiring, wir suchen, arbeiten bei, komm zu uns,
rejoignez nous, trabaja con nosotros, trabalhe conosco, lavora con noi, werken bij, dołącz do nas`,
);

/** Whole headings that open a part beside the posting; other jobs, and what a visitor is asked to do, are told by their words. */
export const ASIDE_HEADINGS: ReadonlySet<string> = new Set(
  phrasesOf(`
people also viewed, people you can reach out to, meet the hiring team, recommended for you, you may also like,
you might also like, das könnte sie auch interessieren, das könnte dich auch interessieren, vous aimerez aussi`),
);

/** What a visitor is asked to do: a heading of one of these and `ASIDE_FILLERS` opens no part of the posting. */
export const ASIDE_ACTIONS: ReadonlySet<string> = new Set(
  wordsOf(`
share apply subscribe newsletter follow comments cookies cookie alerts teilen bewerben folgen partager
postuler compartir candidati delen solliciteren sdílet udostępnij`),
);

/** Words beside them: "apply for this job", "jetzt auf diese Stelle bewerben". */
export const ASIDE_FILLERS: ReadonlySet<string> = new Set(
  wordsOf(`
this for now to our us here online on auf diese diesen jetzt direkt sie uns ora nu deze à cette ce`),
);

/** Beginnings of words on a control that starts an application. */
export const APPLY_STEMS: readonly string[] = wordsOf(
  `
apply bewerb bewirb postul candidat solicitar aplicar inscrib sollicit ansök odpověd aplik`,
);

/** Labels of such controls that have none of those words. */
export const APPLY_LABELS: readonly string[] = phrasesOf(
  `
i m interested, submit application, send application, mám zájem, poslat životopis, odeslat životopis, wyślij
cv`,
);

/** Words on controls that apply something else: filters, a coupon, . */
export const APPLY_ELSEWHERE: ReadonlySet<string> = new Set(
  wordsOf('filter filters coupon code changes settings '),
);

/** Words in addresses, ids and class names of controls that start an application. */
export const APPLY_HOOKS: ReadonlySet<string> = new Set(
  wordsOf(`
apply applynow application bewerben bewerbung postuler candidature candidatura solliciteren sollicitatie
ansok aplikuj`),
);

/** What is said of a posting that is closed, beside a word for a posting; plain words. */
export const CLOSED_PHRASES: readonly string[] = phrasesOf(
  `
no longer, has expired, been filled, is
closed, been closed, are closed, deadline has passed, not found, nicht mehr, bereits besetzt, a expiré, est pourvu, ya no está, caducada, não está mais, encerrada, non è più, scaduta, niet meer, is gesloten, již není, už není, obsazena, ukončena, vypršela, nieaktualna, wygasła`,
);

/**
 * Marks that German-speaking and French job titles carry for all genders; no other text has them in its title.
 */
export const GENDER_MARK =
  /\(\s?(?:[mwfdxiha*]\s?[/|,.]\s?){1,3}[mwfdxih*]\s?\)|\(\s?[mwf]\s?\/\s?[mwf]\s?\/\s?div\s?\)|\b[mwf]\s?\/\s?[mwfdx](?:\s?\/\s?[dxi])?\b|\b(?:h\s?\/\s?f|f\s?\/\s?h)\b|\ball genders\b|\((?:gn|divers)\)/i;
