import { phrases } from './phrases.ts';

/**
 * What postings speak of, as beginnings of words in many languages: a text that touches five of these in its own part is
 * rarely about anything else. Compared with the beginnings of plain words.
 */
export const POSTING_CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  experience: phrases(`
    experience | erfahrung | berufserfahrung | expérience | experiencia | experiência | esperienza |
    ervaring | erfarenhet | erfaring | kokemus | kokemusta | zkušenost | skúsenos | doświadczeni |
    tapasztalat
  `),
  knowledge: phrases(`
    knowledge | proficien | familiar | kenntnis | deutschkenntnis | englischkenntnis | connaissance |
    maîtrise | conocimiento | conhecimento | conoscenz | kennis | kunskap | kendskab | kjennskap |
    znalost | znajomoś | osaamis
  `),
  degree: phrases(`
    degree | bachelor | diploma | studium | ausbildung | hochschul | abschluss | diplôme | formation |
    titulación | formação | laurea | opleiding | utbildning | uddannelse | utdanning | vzdělání |
    wykształceni
  `),
  employment: phrases(`
    fulltime | parttime | vollzeit | teilzeit | unbefristet | festanstellung |
    permanent | cdi | temps | jornada | indefinido | clt | fulltijd | voltijd | heltid | úvazek | hpp |
    etat | umowa
  `),
  pay: phrases(`
    salary | compensation | gehalt | vergütung | jahresgehalt | rémunération | salaire | salario |
    salário | retribuzione | ral | salaris | lön | løn | lønn | palkka | mzda | plat | wynagrodzeni
  `),
  candidate: phrases(`
    candidate | applicant | bewerber | bewerbung | bewirb | lebenslauf | candidat | candidatur |
    sollicit | kandidat | ansök | ansøg | søknad | hakemu | uchazeč | životopis | resume | cv | aplikac
  `),
  team: phrases(`
    team | teammate | collaborat | kolleg | équipe | equipo | equipe | collega | tým | zespół | zespoł |
    tiimi
  `),
  duties: phrases(`
    responsib | aufgabe | verantwort | mission | responsabl | responsab | tareas | taken | arbetsuppgift |
    opgave | oppgave | náplň | obowiązk | zadani | tehtäv
  `),
  ability: phrases(`
    skills | ability | fähigkeit | teamfähig | compétence | habilidad | habilidade | capacità |
    vaardigheid | vaardigheden | förmåga | evner | schopnost | umiejętno | taidot
  `),
  benefits: phrases(`
    benefit | perks | pension | vacation | holiday | urlaub | urlaubstage | altersvorsorge | jobrad |
    homeoffice | avantage | télétravail | mutuelle | vacaciones | férias | ferie | welfare |
    vakantie | pensioen | förmån | semester | dovolen | stravenk | urlop | multisport | equity | 401k
  `),
  requirement: phrases(`
    require | qualification | anforderung | voraussetzung | vorausgesetzt | exigé | requis |
    requisit | vereist | krav | kvalifik | požad | wymag | vaatimu
  `),
  position: phrases(`
    position | role | vacancy | stelle | poste | puesto | vaga | posizione | vacature | tjänst |
    stilling | pozic | stanowisk | tehtävään
  `),
};
