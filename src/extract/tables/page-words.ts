import { phrasesOf, wordsOf } from './phrases.ts';

/** Names of pages about working somewhere that name no jobs; plain words, whole names and openings of longer ones. */
export const CAREER_NAMES: readonly string[] = phrasesOf(
  `
work with us, work at, join us, join our team, we are hiring, wir suchen, arbeiten bei, komm zu uns,
rejoignez nous, trabaja con nosotros, trabalhe conosco, lavora con noi, werken bij, dołącz do nas`,
);

/** Whole headings that open a part beside the posting; other jobs are told by their words instead. */
export const ASIDE_HEADINGS: ReadonlySet<string> = new Set(
  phrasesOf(
    `
people also viewed, people you can reach out to, meet the hiring team, recommended for you, you may also
like, you might also like, share, share this, share this job, share this position, share this role, apply
now, apply for this job, apply for this position, apply for this role, job alerts, newsletter, subscribe,
subscribe to our newsletter, follow us, comments, cookies, das könnte sie auch interessieren, das könnte
dich auch interessieren, teilen, stelle teilen, diese stelle teilen, jetzt bewerben, bewerben, folgen sie
uns, vous aimerez aussi, partager, postuler, compartir, candidati ora, delen, sdílet, udostępnij`,
  ),
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
no longer available, no longer accepting, no longer open, no longer active, has expired, been filled, is
closed, been closed, are closed, deadline has passed, not found, nicht mehr verfügbar, nicht mehr aktuell,
nicht mehr aktiv, bereits besetzt, a expiré, est pourvu, ya no está, caducada, não está mais, foi encerrada,
vaga encerrada, non è più, scaduta, niet meer beschikbaar, is gesloten, již není, už není, již byla
obsazena, byla ukončena, vypršela, nieaktualna, wygasła`,
);

/**
 * Marks that German-speaking and French job titles carry for all genders; no other text has them in its title.
 */
export const GENDER_MARK =
  /\(\s?(?:[mwfdxiha*]\s?[/|,.]\s?){1,3}[mwfdxih*]\s?\)|\(\s?[mwf]\s?\/\s?[mwf]\s?\/\s?div\s?\)|\b[mwf]\s?\/\s?[mwfdx](?:\s?\/\s?[dxi])?\b|\ball genders\b|\((?:h\s?\/\s?f|f\s?\/\s?h|gn|divers)\)/i;
