import { phrasesOf, wordsOf } from './phrases.ts';

/** What a heading of a posting announces. */
export type HeadingKind = 'duties' | 'profile' | 'offer' | 'role';

/**
 * What postings speak of, as beginnings of plain words in many languages: a text that touches five of these is rarely about
 * anything else. A short heading with one of the words announces the kind that stands beside it.
 */
export const CONCEPTS: readonly (readonly [kind: HeadingKind | null, stems: readonly string[]])[] = [
  [
    'duties',
    wordsOf(`
responsibilit duties tasks missions aufgabe tätigkeit verantwortlich responsabilidad responsabilité responsabilità
funciones tareas atividades mansioni taken werkzaamheden náplň úkoly obowiązk zadani`),
  ],
  [
    'profile',
    wordsOf(`
experience erfahrung berufserfahrung expérience experiencia experiência esperienza ervaring erfarenhet
erfaring zkušenost doświadczeni`),
  ],
  [
    'profile',
    wordsOf(`
knowledge proficien kenntnis deutschkenntnis englischkenntnis connaissance conocimiento conhecimento
conoscenz kennis znalost znajomoś`),
  ],
  [
    'profile',
    wordsOf(`
degree bachelor education studium ausbildung hochschul diplôme formation titulación formação laurea
opleiding vzdělání wykształceni`),
  ],
  [
    'profile',
    wordsOf(`
require qualification profil profile perfil profilo anforderung voraussetzung qualifikation compétences
requisit competenz vereist krav požad očekáv wymag oczekuj`),
  ],
  [
    'profile',
    wordsOf(`
skills abilities ability fähigkeit habilidad capacità vaardighe schopnost umiejętno`),
  ],
  [
    'offer',
    wordsOf(`
salary compensation pay gehalt vergütung jahresgehalt rémunération salaire salario salário retribuzione
salaris mzda plat wynagrodzeni`),
  ],
  [
    'offer',
    wordsOf(`
benefit perks pension vacation urlaub jobrad homeoffice vorteile avantage télétravail beneficio benefício
vantaggi arbeidsvoorwaarden vakantie dovolen výhody urlop equity nabízíme oferujemy offrons ofrecemos
oferecemos offriamo bieten bieden`),
  ],
  [
    null,
    wordsOf(`
candidate applicant bewerber bewerbung bewirb lebenslauf candidat sollicit kandidat ansök uchazeč životopis
resume cv`),
  ],
  [null, wordsOf('team collaborat kolleg équipe equipo equipe collega tým zespół zespoł')],
  [
    null,
    wordsOf(`
fulltime permanent vollzeit teilzeit unbefristet festanstellung cdi jornada indefinido fulltijd voltijd
úvazek`),
  ],
  [null, wordsOf('position role vacancy stelle poste puesto vaga posizione vacature pozic stanowisk')],
];

/** Openings of headings that speak to the reader, or name the role; the longest that fits counts. Plain words. */
export const HEADING_OPENINGS: Readonly<Record<HeadingKind, readonly string[]>> = {
  duties: phrasesOf(
    `
what you ll, what you will, you will, you ll, in this role, your role, your impact, your day, day to day,
how you ll, das erwartet, was dich erwartet, was sie erwartet, deine rolle, ce que vous ferez, description
du poste, votre rôle, qué harás, o que você vai, cosa farai, wat ga je doen, co budete, co bude, co vás čeká`,
  ),
  profile: phrasesOf(
    `
what you bring, what you ll bring, what you need, what you ll need, what we are looking, what we re looking,
what we look for, who you are, who we are looking, who we re looking, about you, you have, you are, you bring, you should, you may be a good fit,
you might be a good fit, nice to have, nice to haves, must have, must haves, bonus points, preferred, desirable, ideal candidate, the
ideal candidate, we re looking for, we are looking for, das bringst du mit, das bringen sie mit, was du
mitbringst, was wir erwarten, wir erwarten, ce que nous recherchons, qué buscamos, o que buscamos, cosa
cerchiamo, wat vragen wij, koho hledáme, co od vás, co od tebe, výhodou, mile widziane`,
  ),
  offer: phrasesOf(
    `
what we offer, what we provide, we offer, we provide, our offer, what s in it for you, what s on offer, what
you get, what you ll get, why join us, total rewards, was wir, unser angebot, ce que nous offrons, pourquoi
nous rejoindre, cosa offriamo`,
  ),
  role: phrasesOf(
    `
about the role, about the job, about this role, about this job, about the position, about this position, the
role, the position, the opportunity, job description, full job description, job details, job type,
employment type, how to apply, über die stelle, über den job, ansprechpartner, le poste, el puesto, sobre a
vaga, over de functie, informace o pozici, o pozici`,
  ),
};
