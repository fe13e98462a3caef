import { phrases } from './phrases.ts';

/**
 * Headings that open a part beside the posting, as whole headings in plain words (lower case, letters and digits). What stands
 * below one of them is other jobs, other people or the board's own business.
 */
export const FOREIGN_HEADINGS: ReadonlySet<string> = new Set(
  phrases(`
  # English
  similar jobs | similar job | similar roles | similar positions | similar job openings |
  similar opportunities | similar openings | related jobs | related roles | related positions |
  related job openings | related openings | related content | related articles | more jobs |
  more open positions | more openings | more jobs like this | more positions | more roles | other jobs |
  other open positions | other openings | other open roles | other positions | other roles |
  other vacancies | other opportunities | open positions | all open positions | current openings |
  latest jobs | featured jobs | recommended jobs | recommended for you | jobs you may like |
  jobs you might like | you may also like | you might also like | you may also be interested in |
  people also viewed | people you can reach out to | meet the team members | meet the hiring team |
  explore more jobs | explore other jobs | explore collaborative articles | looking for a job |
  view more jobs | share this job | share this position | share this role | share | share this |
  share this page | apply for this job | apply for this position | apply for this role |
  apply for the job | apply now | submit your application | job alert | job alerts | create a job alert |
  get job alerts | get notified about new jobs | stay in touch | stay connected | sign up for job alerts |
  join our newsletter | newsletter | subscribe | subscribe to our newsletter | follow us |
  leave a comment | leave a reply | comments | similar searches | popular searches |
  referrals increase your chances of interviewing | set alert for similar jobs | cookie settings |
  cookies | we use cookies | your privacy | privacy preference center | recent posts |
  voluntary self identification | create alert | you might like these jobs | jobs from this company |
  more jobs from this company | top skills
  # German
  ähnliche jobs | ähnliche stellen | ähnliche stellenangebote | ähnliche positionen | weitere jobs |
  weitere stellen | weitere stellenangebote | weitere stellenanzeigen | weitere offene stellen |
  andere jobs | andere stellen | offene stellen | alle offenen stellen | alle jobs |
  aktuelle stellenangebote | das könnte sie auch interessieren | das könnte dich auch interessieren |
  diese jobs könnten dich interessieren | diese stelle teilen | stelle teilen | teilen | seite teilen |
  jetzt bewerben | online bewerbung | bewerbungsformular | bewerben | folgen sie uns | folge uns |
  cookie einstellungen
  # French
  offres similaires | emplois similaires | postes similaires | autres offres | nos autres offres |
  autres postes | ces offres pourraient vous intéresser | vous aimerez aussi | partager |
  partager cette offre | partager l offre | postuler | postuler à cette offre | suivez nous
  # Spanish, Portuguese, Italian
  ofertas similares | empleos similares | trabajos similares | otras ofertas | otras vacantes |
  compartir | comparte esta oferta | vagas semelhantes | vagas similares | outras vagas |
  empregos semelhantes | compartilhar | partilhar | offerte simili | lavori simili | annunci simili |
  altre offerte | altre posizioni aperte | condividi | candidati ora
  # Dutch, Nordic
  vergelijkbare vacatures | andere vacatures | meer vacatures | gerelateerde vacatures |
  deel deze vacature | delen | solliciteer direct | liknande jobb | andra jobb | lediga jobb | dela |
  lignende stillinger | lignende jobs | andre ledige stillinger | samankaltaisia työpaikkoja
  # Czech, Slovak, Polish
  podobné nabídky | podobné pozice | podobné nabídky práce | podobná pracovní místa | další nabídky |
  další pozice | další volná místa | další nabídky zaměstnavatele | sdílet | sdílet nabídku |
  odpovědět na inzerát | podobné ponuky | ďalšie ponuky | podobne oferty | podobne oferty pracy |
  inne oferty | inne oferty pracodawcy | pozostałe oferty | udostępnij | aplikuj teraz
`),
);

/**
 * Headings (and the openings of bold lines) that structure a posting, by what they announce. Two kinds on one page make it
 * likely that it is a posting; the words may be followed by others ("requirements for this role").
 */
export const POSTING_HEADINGS: Readonly<Record<'duties' | 'profile' | 'offer' | 'role', readonly string[]>> =
  {
    duties: phrases(`
      responsibilities | key responsibilities | your responsibilities | main responsibilities |
      job responsibilities | primary responsibilities | core responsibilities |
      roles and responsibilities | role and responsibilities | duties | main duties | key duties |
      what you ll do | what you will do | what you ll be doing | what you will be doing |
      what you ll own | what you ll work on | you will | in this role | your role | your tasks |
      your mission | your impact | your day to day | a day in the life | day to day | the work |
      how you ll make an impact | what the job involves | job duties | the impact you ll have |
      what you will own | aufgaben | deine aufgaben | ihre aufgaben | das sind deine aufgaben |
      das erwartet dich | das erwartet sie | was dich erwartet | was sie erwartet | dein aufgabengebiet |
      ihr aufgabengebiet | aufgabengebiet | tätigkeiten | das machst du | deine mission | dein job |
      deine rolle | missions | vos missions | tes missions | les missions | vos responsabilités |
      responsabilités | ce que vous ferez | description du poste | ton rôle | votre rôle |
      responsabilidades | funciones | tus funciones | tareas | qué harás | atividades |
      o que você vai fazer | suas responsabilidades | responsabilità | attività | cosa farai |
      le tue responsabilità | mansioni | taken | wat ga je doen | jouw taken | functieomschrijving |
      werkzaamheden | je rol | arbetsuppgifter | dina arbetsuppgifter | om rollen | arbejdsopgaver |
      dine opgaver | arbeidsoppgaver | tehtävät | työtehtävät | náplň práce | pracovní náplň |
      co budete dělat | co budeš dělat | co bude vaší náplní | hlavní úkoly | popis práce | popis pozice |
      náplň pozice | co vás čeká | co tě čeká | tvoje náplň práce | obowiązki | twoje obowiązki |
      zakres obowiązków | zadania | twoje zadania | twój zakres obowiązków
    `),
    profile: phrases(`
      requirements | job requirements | minimum requirements | qualifications | required qualifications |
      minimum qualifications | basic qualifications | preferred qualifications | desired qualifications |
      skills | required skills | skills and experience | skills and qualifications | experience |
      required experience | what you bring | what you ll bring | what you ll need | what you need |
      what we re looking for | what we are looking for | what we look for | who you are |
      who we re looking for | who we are looking for | about you | you have | you are | you bring |
      your profile | your background | your skills | you may be a good fit if | you might be a good fit |
      strong candidates | nice to have | nice to haves | must have | must haves | bonus points |
      preferred | preferred skills | ideal candidate | the ideal candidate | candidate profile |
      education | education and experience | knowledge skills and abilities | essential criteria |
      person specification | we re looking for | we are looking for | you should have | profil |
      dein profil | ihr profil | anforderungen | anforderungsprofil | qualifikationen |
      deine qualifikationen | ihre qualifikationen | das bringst du mit | das bringen sie mit |
      was du mitbringst | was sie mitbringen | was wir erwarten | voraussetzungen | wir erwarten |
      wir suchen | damit begeisterst du uns | damit überzeugst du uns | dein background | kenntnisse |
      profil recherché | votre profil | ton profil | le profil | compétences | compétences requises |
      qualifications requises | ce que nous recherchons | requisitos | perfil | requisitos mínimos |
      qué buscamos | tu perfil | qualificações | o que buscamos | o que esperamos | diferenciais |
      requisiti | profilo | cosa cerchiamo | il tuo profilo | competenze | wat vragen wij | wie ben jij |
      jouw profiel | functie eisen | wat breng je mee | wat neem je mee | dit ben jij |
      vi söker | din profil | kvalifikationer | om dig | dine kvalifikationer | kvalifikasjoner | om deg |
      odotamme | požadavky | požadujeme | co požadujeme | co očekáváme | očekáváme | co od vás očekáváme |
      koho hledáme | váš profil | co byste měli umět | další znalosti výhodou | výhodou |
      co od tebe očekáváme | požiadavky | wymagania | nasze wymagania | oczekujemy | czego oczekujemy |
      twój profil | mile widziane
    `),
    offer: phrases(`
      benefits | our benefits | perks | perks and benefits | benefits and perks | what we offer |
      what we can offer | what we provide | we offer | what you ll get | what you get |
      what s in it for you | why join us | why work with us | why you ll love it here | compensation |
      compensation and benefits | salary | salary range | pay range | pay transparency | annual salary |
      annual salary range | base salary | total rewards | our offer | we provide | what s on offer |
      wir bieten | wir bieten dir | wir bieten ihnen | das bieten wir | das bieten wir dir |
      was wir bieten | was wir dir bieten | was wir ihnen bieten | unser angebot | deine vorteile |
      ihre vorteile | deine benefits | unsere benefits | darauf kannst du dich freuen |
      darauf können sie sich freuen | vorteile | warum wir | gehalt | vergütung | avantages |
      nous offrons | ce que nous offrons | ce que nous vous offrons | rémunération | nos avantages |
      pourquoi nous rejoindre | beneficios | qué ofrecemos | ofrecemos | te ofrecemos | benefícios |
      o que oferecemos | oferecemos | cosa offriamo | offriamo | ti offriamo | vantaggi | salario |
      retribuzione | wat bieden wij | wat bieden wij jou | wij bieden | arbeidsvoorwaarden |
      dit krijg je | vi erbjuder | vi tilbyder | vi tilbyr | tarjoamme | förmåner | nabízíme |
      co nabízíme | co vám nabízíme | co ti nabídneme | benefity | zaměstnanecké výhody | výhody | plat |
      mzda | ponúkame | oferujemy | co oferujemy | to oferujemy | wynagrodzenie | nasza oferta
    `),
    role: phrases(`
      about the role | about the job | about this role | about this job | about the position |
      about this position | the role | the position | the opportunity | the job | job description |
      role description | position description | job summary | role summary | position summary |
      position overview | role overview | job overview | job purpose | role purpose |
      full job description | overview of the role | how to apply | how to apply for this job |
      application process | hiring process | interview process | job details | job type |
      employment type | reports to | job id | job title | contract type | start date | working hours |
      stellenbeschreibung | stellenanzeige | über die stelle | über die position | über den job |
      die stelle | die position | so bewirbst du dich | bewerbungsprozess | deine bewerbung |
      ihre bewerbung | interesse geweckt | interessiert | ihr ansprechpartner | ansprechpartner |
      kontakt für bewerbung | arbeitszeit | eintrittsdatum | beschäftigungsart | anstellungsart |
      einsatzort | le poste | à propos du poste | type de contrat | processus de recrutement |
      descriptif du poste | descripción del puesto | descripción de la oferta | el puesto |
      sobre el puesto | sobre a vaga | descrição da vaga | la posizione | descrizione del lavoro |
      il ruolo | over de functie | de functie | om tjänsten | om jobbet | om stillingen |
      informace o pozici | o pozici | pracovní poměr | typ pracovního poměru | jak se přihlásit |
      o stanowisku | opis stanowiska | informácie o pozícii
    `),
  };
