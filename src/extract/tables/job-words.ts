import { wordsOf } from './phrases.ts';

/** What postings, taken together, are called in headings and addresses: other jobs, or a list of them. Plain words. */
export const MANY_JOBS: ReadonlySet<string> = new Set(
  wordsOf(`
jobs roles positions openings vacancies opportunities careers career postings listings stellen
stellenangebote stellenanzeigen jobangebote jobbörse stellenmarkt stellenportal stellenbörse jobportal karriere karriereportal emplois offres
postes carrières carrieres recruit recruiting recrutement rekrytering rekry tyopaikat työpaikat allasok állások állásajánlatok vakansii вакансии stillinger tjänster empleos empleo ofertas vacantes vagas carreiras offerte lavoro
annunci posizioni vacatures jobb nabídky nabidky práce prace pozice místa mista kariéra kariera oferty praca
pracy`),
);

/** What one posting is called there. */
export const ONE_JOB: ReadonlySet<string> = new Set(
  wordsOf(`
job role position opening vacancy opportunity posting listing requisition hiring recruitment stelle
stellenangebot stellenanzeige stellenausschreibung stellenbeschreibung jobangebot emploi offre poste
carriere vacante oferta vaga offerta annuncio vacature nabídka nabidka stanowisko jd fp rpd viewjob jobad
jobdetail jobdetails joblisting jobposting joboffer inzerát`),
);

/** Words beside those in the name of a list: "current open positions", "unsere offenen Stellen". */
export const LIST_FILLERS: ReadonlySet<string> = new Set(
  wordsOf(`
all open current our latest new available find search browse explore employment job board listings alle
offene offenen aktuelle aktuellen unsere unseren freie freien nos les d de postes ouverts toutes abertas
abiertas aperte di volná volné pracovní otevřené wolne results page portal and deine ihre`),
);

/** Words that make those in a heading other jobs than this one: "similar roles", "weitere Stellen". */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
similar related more other another recommended featured latest explore view all open current ähnliche
weitere andere offene alle aktuelle similaires autres similares otras semelhantes outras simili altre
vergelijkbare meer podobné podobná další podobne inne`),
);

/** Words between a list's name and its owner: "Jobs at Acme". */
export const AT_WORDS: ReadonlySet<string> = new Set(
  wordsOf('at in bei beim der chez em en bij v w hos with'),
);

/** Words beside those in a name that any posting could bear: "Job details", "view position". */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
detail details description profile info information page view full overview summary the this a an of for and or your our
d de du des l la le les un une details zur der die das und online notice announcement search alert application apply
descripción detalle detalles do da del della di van het een aan detail popis ogłoszenie annons annonce ilmoitus id no number title name`),
);
