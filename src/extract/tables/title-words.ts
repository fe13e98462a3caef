import { phrasesOf, wordsOf } from './phrases.ts';

/** Short forms in titles, and what they stand for. */
export const TITLE_FORMS: ReadonlyMap<string, string> = new Map(
  phrasesOf(`
sr senior, snr senior, jr junior, jnr junior, mgr manager, mngr manager, eng engineer, engr engineer, dev developer,
assoc associate, asst assistant, admin administrator, dir director, sw software, ai artificial intelligence,
ml machine learning, vp vice president, svp senior vice president, avp assistant vice president`).map(
    (form) => {
      const [short = '', ...words] = form.split(' ');
      return [short, words.join(' ')];
    },
  ),
);

/** Words that only join others in a title. */
export const TITLE_JOINTS: ReadonlySet<string> = new Set(wordsOf('and und et y e og och i'));

/** What boards put before or behind a job's name to draw the eye; plain words. */
export const TITLE_BADGES: ReadonlySet<string> = new Set(
  phrasesOf(`
new, hot, featured, promoted, urgent, urgently hiring, sponsored, top job, neu, dringend, nouveau, urgente, nuevo, novo, nuovo, nieuw, nové,
nowa, ny, uusi, новая, новинка, now hiring, we are hiring, hiring, wanted, gesucht, closed, expired`),
);

/** Words around the number of a requisition. */
export const ID_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
job id req ref requisition reference no nr number r jr code kennziffer referenz referenznummer stellennummer
réf référence vacaturenummer vacature posting ad jobid reqid br`),
);

/** Labels that stand before a job's name with a colon or a dash; plain words. */
export const NAME_LABELS: ReadonlySet<string> = new Set(
  phrasesOf(`
job, job title, title, position, role, vacancy, opening, job opening, job posting, open position, open role, we are hiring, we re hiring, now hiring, hiring,
join us, career, careers, jobs, stelle, stellenangebot, stellenanzeige, stellenausschreibung, jobangebot, wir suchen, gesucht, karriere, offre d emploi,
offre, poste, recrutement, nous recrutons, oferta de empleo, oferta, vacante, puesto, vaga, emprego, offerta di lavoro, posizione,
vacature, functie, nabídka práce, pozice, oferta pracy, praca, stanowisko, lediga jobb, ledig tjänst, ledig stilling, stilling, avoin työpaikka,
állás, állásajánlat, вакансия, 募集, 求人, 採用, 招聘, 诚聘, 채용, 모집, وظيفة`),
);

/** What stands behind a job's name and only says that it is one; plain words. */
export const JOB_TAILS: ReadonlySet<string> = new Set(
  phrasesOf(`
job, jobs, vacancy, job description, job opening, job posting, job details, job vacancy, stellenangebot, vacature, job offer, の募集, 募集, 求人, 채용`),
);

/** Words in class names, ids and data attributes of the element that names the job. */
export const TITLE_HINTS: ReadonlySet<string> = new Set(
  wordsOf('jobtitle positiontitle postingtitle vacancytitle jobname positionname stellentitel jobtitel'),
);

/** Words that make a "title" in such a name the job's. */
export const TITLE_HINT_NOUNS: ReadonlySet<string> = new Set(
  wordsOf(
    'job position posting vacancy role opening stelle offre offer oferta vacature vaga requisition jobad',
  ),
);

/** Names that mean the job's name only by themselves: "position", but not "position-relative". */
export const LONE_TITLE_HINTS: ReadonlySet<string> = new Set(
  wordsOf('position role vacancy designation title'),
);
