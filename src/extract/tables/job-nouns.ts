import { wordsOf } from './phrases.ts';

/**
 * What job titles are made of, in the languages of the other tables: enough to tell "Security Engineer" from "Our values", not
 * a list of professions. Plain words, without endings of gender and case; compounds ("Projektmanagerin") match by their ends.
 */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  wordsOf(`
administrator advisor adviser agent analyst architect assistant associate auditor chief clerk coach
consultant controller coordinator counsel designer developer director editor engineer executive expert
fellow hacker head intern internship lawyer lead leader manager officer operator owner partner pentester
principal programmer recruiter representative researcher responder sales scientist specialist strategist
supervisor support sysadmin technician teamer technologist tester trainee student advocate apprentice buyer
curator ethicist evaluator evangelist examiner fellowship hunter investigator moderator nurse planner
postdoc professor reviewer scholar teacher validator writer

entwickler ingenieur berater leiter leitung mitarbeiter fachkraft sachbearbeiter werkstudent praktikant
praktikum techniker informatiker ausbildung architekt spezialist beauftragt assistenz entwicklung
wissenschaftler ingénieur développeur développeuse responsable technicien technicienne architecte chercheur
conseiller ingenier desarrollador técnic analist analista gerente especialista consultor engenheir desenvolvedor
coordenador sviluppator ingegner tecnic consulent ontwikkelaar medewerker adviseur vývojář inženýr manažer
programátor administrátor technik konzultant analytik analytičk asistent vedoucí stáž inżynier programist
specjalist konsultant`),
);
