import { phrasesOf, wordsOf } from './phrases.ts';

/** Names of pages about working somewhere that name no jobs; plain words, whole names and openings of longer ones. */
export const CAREER_NAMES: readonly string[] = phrasesOf(
  `
work with us, work at, work for us, working here, working with us, join us, join our team, join the team, we are hiring, we re hiring, now hiring, come work with us, life at, get involved, job board,
wir suchen, wir stellen ein, arbeiten bei, arbeiten bei uns, komm zu uns, mitarbeiten, mitmachen, rejoignez nous, nous rejoindre, nous recrutons, travailler chez, trabaja con nosotros, únete, únete a nosotros,
trabalhe conosco, trabalha connosco, junte se a nós, lavora con noi, unisciti a noi, werken bij, kom werken, werken voor, werk bij, dołącz do nas, pracuj z nami, pracujte u nás, přidej se k nám, hledáme posily, jobba hos oss, jobba med oss,
lediga jobb, lediga tjänster, arbeta hos oss, ledige stillinger, ledige jobs, arbejd hos os, bli med, avoimet työpaikat, meille töihin, töihin meille, rekry, rekrytointi, állásaink, állásajánlatok, nyitott pozíciók, csatlakozz, dolgozz velünk,
вакансии, карьера, работа у нас, присоединяйтесь, вакансії, 採用情報, 採用, 求人情報, 求人一覧, 募集要項, 募集職種一覧, 招聘, 招贤纳士, 加入我们, 招聘信息, 招聘职位, 社会招聘, 加入我們, 徵才, 職缺列表, 채용, 채용정보, 채용공고, 인재채용, 채용 공고, وظائف, الوظائف, الوظائف الشاغرة, انضم إلينا, kariyer, açık pozisyonlar`,
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
export const APPLY_HINTS: ReadonlySet<string> = new Set(
  wordsOf(`
apply applynow application bewerben bewerbung postuler candidature candidatura solliciteren sollicitatie
ansok aplikuj`),
);

/**
 * Marks that German-speaking and French job titles carry for all genders; no other text has them in its title.
 */
export const GENDER_MARK =
  /\(\s?(?:[mwfdxiha*]\s?[/|,.]\s?){1,3}[mwfdxih*]\s?\)|\(\s?[mwf]\s?\/\s?[mwf]\s?\/\s?div\s?\)|\b[mwf]\s?\/\s?[mwfdx](?:\s?\/\s?[dxi])?\b|\b(?:h\s?\/\s?f|f\s?\/\s?h)\b|\ball genders\b|\((?:gn|divers)\)/i;
