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
funciones tareas atividades mansioni taken werkzaamheden náplň úkoly obowiązk zadani arbetsuppgift ansvarsområd arbejdsopgave opgaver arbeidsoppgave oppgaver tehtäv työtehtäv feladat обязанност задач`),
  ],
  [
    'profile',
    wordsOf(`
experience erfahrung berufserfahrung expérience experiencia experiência esperienza ervaring erfarenhet
erfaring zkušenost doświadczeni kokemus tapasztalat опыт`),
  ],
  [
    'profile',
    wordsOf(`
knowledge proficien kenntnis deutschkenntnis englischkenntnis connaissance conocimiento conhecimento
conoscenz kennis znalost znajomoś kunskap kunnskap osaamis tudás ismeret знани`),
  ],
  [
    'profile',
    wordsOf(`
degree bachelor education studium ausbildung hochschul diplôme formation titulación formação laurea
opleiding vzdělání wykształceni utbildning uddannelse utdanning koulutus végzettség образовани`),
  ],
  [
    'profile',
    wordsOf(`
require qualification profil profile perfil profilo anforderung voraussetzung qualifikation compétences
requisit competenz vereist krav požad očekáv wymag oczekuj kvalifika kvalifikation odotam vaatimu elvárás követelmén требовани`),
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
salaris mzda plat wynagrodzeni fizetés palkka зарплат`),
  ],
  [
    'offer',
    wordsOf(`
benefit perks pension vacation urlaub jobrad homeoffice vorteile avantage télétravail beneficio benefício
vantaggi arbeidsvoorwaarden vakantie dovolen výhody urlop equity förmån erbjud tilbyr tilbyder tarjoam juttatás kínál ajánl предлага условия nabízíme oferujemy offrons ofrecemos
oferecemos offriamo bieten bieden`),
  ],
  [
    null,
    wordsOf(`
candidate applicant bewerber bewerbung bewirb lebenslauf candidat sollicit kandidat ansök uchazeč životopis
resume cv hakemus jelentkez önéletrajz резюме кандидат`),
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

/** The same of scripts that do not part words by spaces, or put articles before them: signs to be found anywhere in a line. */
export const CONCEPT_SIGNS: readonly (readonly [kind: HeadingKind | null, signs: readonly string[]])[] = [
  [
    'duties',
    wordsOf(
      '仕事内容 業務内容 職務内容 担当業務 岗位职责 工作职责 工作内容 职责 職責 담당업무 주요업무 업무 المهام المسؤوليات الواجبات',
    ),
  ],
  [
    'profile',
    wordsOf(
      '応募資格 必須 歓迎 求める スキル 経験 任职要求 任职资格 岗位要求 经验 要求 條件 자격요건 우대사항 자격 경험 경력 المؤهلات المتطلبات الخبرة خبرة المهارات',
    ),
  ],
  [
    'offer',
    wordsOf(
      '給与 待遇 福利厚生 勤務条件 雇用 福利 待遇 薪资 年假 보험 복리후생 혜택 근무조건 급여 المزايا الراتب التأمين',
    ),
  ],
  [
    null,
    wordsOf('募集 応募 採用 履歴書 招聘 简历 投递 应聘 채용 지원 이력서 모집 وظيفة الوظيفة السيرة سيرتك'),
  ],
];
