import { phrasesOf, wordsOf } from './phrases.ts';

/** Endings of companies' registered names, plain words. */
export const LEGAL_FORMS: readonly string[] = phrasesOf(`
ab, ag, as, bv, corp, corporation, e v, gbr, ggmbh, gmbh, group, inc, kg, kft, llc, llp,
ltd, limited, nv, oy, oyj, plc, pty ltd, sa, sarl, sas, se, sl, spa, srl, s a, s l, s r l, s p a, a s, b v,
n v, s r o, sp z o o, zrt, aps`);

/** Words in class names, ids and data attributes of the element that names the employer. */
export const COMPANY_HINTS: ReadonlySet<string> = new Set(
  wordsOf(`
company companyname employer employername organization organisation firma unternehmen arbeitgeber entreprise
empresa azienda bedrijf zamestnavatel`),
);

/** Words that say that an element around a hint is about something else of the company. */
export const COMPANY_ASIDES: ReadonlySet<string> = new Set(
  wordsOf(`
about description info logo profile size type address location jobs menu benefits
details text content `),
);

/** Path parts below which boards keep their pages about employers. */
export const COMPANY_PATHS: ReadonlySet<string> = new Set(
  wordsOf(`
company companies cmp employer employers organization organizations firma firmy unternehmen arbeitgeber
entreprise entreprises empresa empresas startup startups `),
);

/** What employers put around their name in the name of their site ("Careers at Acme", "Acme Karriere"); plain words, longest first. */
export const SITE_NAME_FRAMES: readonly string[] = phrasesOf(`
current openings at, open positions at, careers at, career at, jobs at,
job openings at, work at, working at, life at, join, welcome to, karriere bei der, karriere bei,
jobs bei der, jobs bei, arbeiten bei, stellenangebote bei, carrières chez, recrutement, werken bij, kariéra, careers, career site, career page, career portal, career, jobs, job
board, job portal, jobportal, karriere, karriereportal, karriereseite, stellenangebote, recruiting, talent,
website, official site, home, the`);
