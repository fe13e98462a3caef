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
