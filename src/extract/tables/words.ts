import { phrases } from './phrases.ts';

/** Openings of the label of a control that starts an application; plain words, compared with whole words. */
export const APPLY_LABELS: readonly string[] = phrases(`
  apply | apply now | apply for | apply here | easy apply | quick apply | i m interested |
  submit application | submit your application | start application | send application |
  send us your application | bewerben | jetzt bewerben | online bewerben | hier bewerben |
  direkt bewerben | jetzt online bewerben | zur bewerbung | bewirb dich | bewerbung |
  auf diese stelle bewerben | bewerbung senden | bewerbung absenden | postuler | je postule | postulez |
  candidater | déposer ma candidature | envoyer ma candidature | solicitar | aplicar | inscribirme |
  inscribirse | postular | postularme | enviar candidatura | candidatar se | candidate se | candidatar |
  quero me candidatar | candidati | candidati ora | invia candidatura | invia la tua candidatura |
  solliciteer | solliciteren | direct solliciteren | ansök | sök jobbet | ansök nu | sök tjänsten | søg |
  søg jobbet | ansøg | søk | søk på stillingen | hae | hae paikkaa | lähetä hakemus | odpovědět |
  odpovědět na nabídku | mám zájem | mám o pozici zájem | reagovat | chci tu pracovat |
  přihlásit se na pozici | poslat životopis | odeslat životopis | reagovať | mám záujem | aplikuj |
  aplikuj teraz | aplikuj szybko | wyślij cv | jelentkezem | aplică
`);

/** Words in addresses, ids and class names of controls that start an application. */
export const APPLY_HOOKS: ReadonlySet<string> = new Set(
  phrases(`
  apply | applynow | application | bewerben | bewerbung | postuler | candidature | candidatura |
  solliciteren | sollicitatie | ansok | aplikuj
`),
);

/** Path parts below which sites keep single postings; plain lower case, compared with whole parts and the first word of longer ones. */
export const JOB_PATHS: ReadonlySet<string> = new Set(
  phrases(`
  job | jobs | jobad | jobads | joblisting | joblistings | jobdetail | jobdetails | jobposting |
  jobpostings | jobangebot | jobangebote | joboffer | joboffers | jobopening | jobopenings |
  job_listings | career | careers | karriere | kariera | kariera | carriere | carrieres | carrière |
  carrières | carreras | carreira | carriera | lavora | vacancy | vacancies | vacature | vacatures |
  vacante | vacantes | position | positions | opening | openings | open-positions | open-roles | role |
  roles | opportunity | opportunities | requisition | stelle | stellen | stellenangebot |
  stellenangebote | stellenanzeige | stellenanzeigen | offre | offres | offre-emploi | offres-emploi |
  emploi | emplois | empleo | empleos | oferta | ofertas | offerta | offerte | vaga | vagas | praca |
  prace | pozice | pozicia | nabidka | nabidky | volna-mista | volne-pozice | stilling | stillinger |
  lediga-jobb | jobb | tyopaikat | recruitment | join-us | work-with-us | hiring | rpd | fp | viewjob |
  stellenausschreibung | stellenausschreibungen | stellenbeschreibung | jobdescription | jd
`),
);

/** Names of pages that list jobs or speak of working somewhere; plain words, compared with the whole name. */
export const LIST_TITLES: ReadonlySet<string> = new Set(
  phrases(`
  jobs | all jobs | job openings | current job openings | current openings | open positions |
  current open positions | open roles | openings | vacancies | current vacancies | careers | career |
  career opportunities | job opportunities | work with us | join us | join our team | join the team |
  we are hiring | we re hiring | opportunities | find a job | job search | search jobs | search results |
  job board | job listings | employment opportunities | latest jobs | karriere | stellenangebote |
  offene stellen | unsere stellenangebote | unsere offenen stellen | aktuelle stellenangebote |
  aktuelle stellen | jobbörse | stellenbörse | freie stellen | offene positionen | jobs karriere |
  karriere jobs | arbeiten bei uns | jobangebote | stellenmarkt | deine karriere | ihre karriere |
  carrières | nos offres | nos offres d emploi | offres d emploi | recrutement | rejoignez nous |
  postes ouverts | empleo | empleos | ofertas de empleo | trabaja con nosotros | vagas | vagas abertas |
  trabalhe conosco | carreiras | lavora con noi | posizioni aperte | offerte di lavoro | vacatures |
  werken bij | openstaande vacatures | lediga jobb | lediga tjänster | ledige stillinger | ledige jobs |
  avoimet työpaikat | kariéra | volná místa | volné pozice | volná pracovní místa | nabídka práce |
  nabídky práce | otevřené pozice | práce | voľné miesta | voľné pozície | oferty pracy | kariera |
  praca | dołącz do nas
`),
);

/** Openings and closings of longer names of such pages; plain words. A closing counts in the first part of a page's title only. */
export const LIST_OPENINGS: readonly string[] = phrases(`
  jobs at | jobs in | careers at | career at | open positions at | open roles at | vacancies at |
  current openings at | work at | jobs bei | karriere bei | karriereportal | stellenangebote bei |
  stellenangebote der | offene stellen bei | wir suchen | arbeiten bei | offres d emploi |
  carrières chez | ofertas de empleo | trabaja en | vagas em | lavora in | werken bij | lediga jobb |
  kariéra v | práce v | nabídka práce | praca w | kariera w
`);
export const LIST_CLOSINGS: readonly string[] = phrases(`
  jobs | careers | vacancies | openings | open positions | job opportunities | career opportunities |
  stellenangebote | offene stellen | karriereportal | emplois | empleos | vagas | vacatures |
  volná místa | volné pozice
`);

/** Marks that German-speaking and French job titles carry for all genders; no other text has them in its title. */
export const GENDER_MARK =
  /\(\s?(?:[mwfdxiha*]\s?[/|,.]\s?){1,3}[mwfdxih*]\s?\)|\b[mwf]\s?\/\s?[mwfdx](?:\s?\/\s?[dxi])?\b|\ball genders\b|\((?:h\s?\/\s?f|f\s?\/\s?h|gn|divers)\)/i;

/** Sentences that close a posting, as openings of a short block; plain words. */
export const EXPIRED_NOTES: readonly string[] = phrases(`
  no longer accepting applications | this job is no longer available |
  this job is no longer accepting applications | this job has expired | this job posting has expired |
  this posting has expired | this position has been filled | this job has been filled |
  this role has been filled | this position is no longer available | this position is closed |
  this position has been closed | this job is closed | this role is no longer available |
  this vacancy has expired | this vacancy is closed | this vacancy has been filled |
  this vacancy is no longer available | sorry this job has expired | sorry this position has been filled |
  sorry this job is no longer available | the job you are looking for is no longer |
  the position you are looking for is no longer | the job you requested was not found |
  the job you are looking for | applications are closed | applications for this job are closed |
  applications for this position are closed | application deadline has passed |
  this opportunity is no longer available | this job listing has expired | this job ad has expired |
  job expired | position filled | job not found | this job post is closed | this opening is closed |
  unfortunately this job is no longer | unfortunately this position is no longer |
  diese stelle ist nicht mehr | diese stellenanzeige ist nicht mehr | diese stelle ist bereits besetzt |
  diese stelle wurde bereits besetzt | die stelle ist nicht mehr | die stelle ist bereits besetzt |
  die stelle wurde bereits besetzt | dieses stellenangebot ist nicht mehr |
  dieses jobangebot ist nicht mehr | dieser job ist nicht mehr | leider ist diese stelle |
  leider ist dieser job | die stellenanzeige ist nicht mehr | diese position ist nicht mehr |
  diese position ist bereits besetzt | cette offre n est plus | cette offre est expirée |
  cette offre a expiré | ce poste n est plus | ce poste est pourvu | offre expirée | l offre n est plus |
  esta oferta ya no | esta oferta ha expirado | esta vacante ya no | oferta caducada |
  esta vaga não está mais | esta vaga foi encerrada | vaga encerrada | questa offerta non è più |
  offerta scaduta | annuncio scaduto | deze vacature is niet meer | deze vacature is gesloten |
  deze vacature is verlopen | vacature gesloten | denna annons är inte längre | annonsen är inte längre |
  stillingen er ikke lenger | stillingen er ikke længere | denne stilling er ikke længere |
  nabídka již není | nabídka už není | tato nabídka již není | tato nabídka už není |
  tato pozice již není | tato pozice už není | pozice již není | pozice již byla obsazena |
  inzerát již není | inzerát byl ukončen | tento inzerát již není | nabídka byla ukončena |
  platnost nabídky vypršela | platnost inzerátu vypršela | táto ponuka už nie je |
  ta oferta jest już nieaktualna | oferta wygasła | ta oferta wygasła | oferta nieaktualna |
  ta oferta pracy jest nieaktualna
`);
