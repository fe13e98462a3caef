import { wordsOf } from './phrases.ts';

/**
 * Beginnings of the words that job titles end or begin with, in the languages of the other tables: enough to tell "Security
 * Engineer" from "Our values", not a list of professions. Plain words; compounds ("Softwareentwickler") match by their ends.
 */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  wordsOf(`
administrator advisor adviser agent analyst architect assistant associate auditor chief clerk coach
consultant controller coordinator counsel designer developer director editor engineer executive expert
fellow hacker head intern internship lawyer lead leader manager officer operator owner partner pentester
principal programmer recruiter representative researcher responder sales scientist specialist strategist
supervisor support sysadmin technician technologist tester trainee student`),
);

/**
 * The same for languages that build compounds and endings: a word counts when it ends with one of these, or
 * with its feminine in -in, -innen, -e, -a, -ka.
 */
export const JOB_ENDINGS: ReadonlySet<string> = new Set(
  wordsOf(`
entwickler ingenieur berater leiter leitung mitarbeiter fachkraft sachbearbeiter werkstudent praktikant
praktikum techniker informatiker ausbildung architekt analyst experte expertin spezialist beauftragter
beauftragte beauftragten assistenz administrator engineer entwicklung wissenschaftler ingénieur développeur
développeuse responsable technicien technicienne architecte chercheur conseiller ingeniero ingeniera
desarrollador técnico técnica analista gerente especialista consultor engenheiro engenheira desenvolvedor
coordenador sviluppatore ingegnere tecnico consulente ontwikkelaar medewerker adviseur vývojář inženýr
specialista specialistka manažer programátor administrátor technik konzultant analytik analytička architekt
asistent vedoucí stáž inżynier programista programistka specjalista specjalistka analityk konsultant`),
);
