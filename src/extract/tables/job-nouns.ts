import { phrases } from './phrases.ts';

/**
 * Beginnings of the words that job titles end or begin with, in the languages of the other tables: enough to tell "Security
 * Engineer" from "Our values", not a list of professions. Plain words; compounds ("Softwareentwickler") match by their ends.
 */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  phrases(`
    accountant | administrator | advisor | adviser | advocate | agent | analyst | apprentice | architect
    | assistant | associate | attorney | auditor | buyer | chemist | chief | clerk | cleaner | coach |
    consultant | controller | cook | coordinator | copywriter | counsel | designer | developer |
    director | driver | editor | electrician | engineer | evangelist | executive | expert | fellow |
    fighter | generalist | guard | hacker | head | hunter | instructor | intern | internship |
    investigator | lawyer | lead | leader | lecturer | librarian | machinist | maintainer | manager |
    marketer | mechanic | modeler | nurse | officer | operator | owner | paralegal | partner | pentester
    | physicist | planner | postdoc | president | principal | producer | professor | programmer |
    recruiter | representative | researcher | resident | responder | reviewer | sales | scientist |
    secretary | seller | specialist | steward | strategist | supervisor | support | surveyor | sysadmin
    | teacher | technician | technologist | tester | therapist | trader | trainee | trainer | translator
    | tutor | underwriter | volunteer | warehouse | worker | writer | student
  `),
);

/** The same for languages that build compounds and endings: a word counts when it ends with one of these, give or take an ending. */
export const JOB_ENDINGS: readonly string[] = phrases(`
  entwickler | entwicklerin | ingenieur | ingenieurin | berater | beraterin | leiter | leiterin |
  leitung | mitarbeiter | mitarbeiterin | fachkraft | sachbearbeiter | sachbearbeiterin | werkstudent |
  werkstudentin | praktikant | praktikantin | praktikum | referent | referentin | techniker |
  technikerin | informatiker | informatikerin | mechatroniker | mechaniker | elektroniker | kaufmann |
  kauffrau | kaufleute | verkäufer | fahrer | helfer | pfleger | auszubildende | auszubildender |
  ausbildung | architekt | architektin | analyst | experte | expertin | spezialist | spezialistin |
  beauftragter | beauftragte | beauftragten | assistenz | administrator | engineer | entwicklung |
  konstrukteur | programmierer | disponent | monteur | buchhalter | forscher | wissenschaftler |
  doktorand | ingénieur | ingénieure | développeur | développeuse | responsable | technicien |
  technicienne | chargé | chargée | analyste | architecte | chercheur | stagiaire | alternance |
  alternant | comptable | juriste | vendeur | conseiller | ingeniero | ingeniera | desarrollador |
  desarrolladora | técnico | técnica | analista | gerente | especialista | consultor | consultora |
  becario | investigador | abogado | engenheiro | engenheira | desenvolvedor | desenvolvedora |
  estagiário | estágio | coordenador | sviluppatore | sviluppatrice | ingegnere | tecnico | consulente |
  tirocinante | impiegato | ricercatore | ontwikkelaar | medewerker | adviseur | onderzoeker | beheerder |
  stagiair | utvecklare | ingenjör | forskare | konsult | handläggare | udvikler | utvikler | ingeniør |
  rådgiver | konsulent | kehittäjä | insinööri | asiantuntija | päällikkö | vývojář | vývojářka |
  inženýr | inženýrka | specialista | specialistka | manažer | manažerka | programátor | programátorka |
  administrátor | technik | konzultant | konzultantka | analytik | analytička | architekt | účetní |
  asistent | asistentka | vedoucí | stáž | vývojár | inżynier | programista | programistka | kierownik |
  specjalista | specjalistka | analityk | konsultant | stażysta | doradca | fejlesztő | mérnök
`);
