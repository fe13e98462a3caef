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
planner president principal producer programmer recruiter representative researcher responder sales
scientist specialist strategist supervisor support sysadmin technician technologist tester trainee trainer
worker student`),
);

/**
 * The same for languages that build compounds and endings: a word counts when it ends with one of these, or
 * with its feminine in -in, -innen, -e, -a, -ka.
 */
export const JOB_ENDINGS: ReadonlySet<string> = new Set(
  wordsOf(`
entwickler ingenieur berater leiter leitung mitarbeiter fachkraft sachbearbeiter werkstudent praktikant
praktikum referent techniker informatiker mechatroniker mechaniker elektroniker fahrer helfer auszubildende
auszubildender ausbildung architekt analyst experte expertin spezialist beauftragter beauftragte
beauftragten assistenz administrator engineer entwicklung programmierer forscher wissenschaftler ingénieur
développeur développeuse responsable technicien technicienne chargé architecte chercheur alternance
alternant conseiller ingeniero ingeniera desarrollador técnico técnica analista gerente especialista
consultor engenheiro engenheira desenvolvedor estagiário estágio coordenador sviluppatore sviluppatrice
ingegnere tecnico consulente ricercatore ontwikkelaar medewerker adviseur onderzoeker beheerder stagiair
vývojář inženýr specialista specialistka manažer programátor administrátor technik konzultant analytik
analytička architekt asistent vedoucí stáž inżynier programista programistka kierownik specjalista
specjalistka analityk konsultant stażysta doradca`),
);
