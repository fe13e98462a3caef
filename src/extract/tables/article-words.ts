import { phrasesOf, wordsOf } from './phrases.ts';

/** Words in the name of a page that tells about jobs and is none; plain words. */
export const GUIDE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
guide guides template templates sample samples tips salary salaries wages outlook explained roadmap checklist glossary faq vs versus ratgeber tipps
gehalt gehälter gehaltsvergleich berufsbild vorlage muster vorstellungsgespräch leitfaden conseils salaires métiers fiche guía consejos sueldo sueldos salarios plantilla dicas guia stipendio stipendi guida
consigli gids salarissen průvodce platy poradnik zarobki`),
);

/** Words that stand there too, and in names of jobs. */
export const MAYBE_GUIDE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
example examples trends interview interviews questions career careers path paths pathways survey statistics best top comparison how why what should tutorial course courses
certification certifications bootcamp weiterbildung entretien entrevista ejemplos colloquio cómo comment hoe jak wie warum`),
);

/** Parts of paths below which sites keep what they write; whole words. */
export const ARTICLE_PARTS: ReadonlySet<string> = new Set(
  wordsOf(`
blog blogs news article articles magazine magazin guide guides resource wiki insights stories story press podcast advice learn learning academy knowledge
knowledgebase library templates template salaries salary glossary ratgeber aktuelles presse beitrag actualites actualite noticias articulos notizie nieuws aktuality clanky clanek wiadomosci
nyheter artikel artikler uutiset hirek tutorial tutorials docs help faq events event webinars webinar report reports publications customers descriptions questions`),
);

/** What says how long an article is read, or who wrote it. */
export const READ_TIMES =
  /\b\d{1,3}\s?-?\s?(?:min(?:ute)?s?(?:\s(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|čtení|czytania|läsning|læsning))|minuten lesezeit)|lesezeit|temps de lecture|tiempo de lectura|reading time|\d分で読/i;
/** What opens a line that names an article's author. */
export const BYLINES: readonly string[] = phrasesOf(`
by, written by, posted by, author, von, par, por, di, door, published by, updated on, last updated, published on, veröffentlicht am, zuletzt aktualisiert, publié le, publicado el, publicado em, pubblicato il`);

/** What an overview says when it has nothing to offer; plain words. */
export const NO_OPENINGS: readonly string[] = phrasesOf(`
no open positions, no openings, no open roles, no current openings, no current vacancies, no vacancies, no open jobs, no jobs, no positions, no roles, not hiring, not currently hiring, not recruiting, don t have any open, do not have any open, not have any,
don t have any, there are currently no, there are no open, keine offenen stellen, keine offenen positionen, keine stellen, keine vakanzen, keine stellenangebote, keine freien stellen, derzeit keine, aktuell keine, momentan keine, zurzeit keine,
aucune offre, aucun poste, pas d offre, pas de poste, pas de recrutement, no hay vacantes, no hay ofertas, no hay puestos, no tenemos vacantes, ninguna vacante, nenhuma vaga, não há vagas, não temos vagas, sem vagas, nessuna posizione, non ci sono posizioni, nessuna offerta,
geen vacatures, geen openstaande, geen openstaande vacatures, geen open vacatures, žádné volné pozice, žádné pozice, žádné nabídky, nemáme otevřené, brak ofert, nie ma ofert, nie prowadzimy rekrutacji, inga lediga, inga öppna, ingen ledige, ingen åbne, ei avoimia, nincs nyitott,
нет открытых вакансий, нет вакансий, 現在募集, 募集はありません, 募集しておりません, 暂无职位, 暂无招聘, 채용 중인 포지션이 없, لا توجد وظائف`);

/** What a posting says of whom it looks for; plain words. */
export const SEEKING: readonly string[] = phrasesOf(`
we are looking for, we re looking for, is looking for, are looking for a, we are seeking, we re seeking, is seeking, seeking a, seeks a, we are hiring a, we re hiring a, is hiring, we need a, we want someone, you will join, you ll join, you will report, you would be, you will lead, you will work, you will be, you ll be, your tasks, your profile, join our team as,
wir suchen, suchen wir, sucht, gesucht, du bringst, sie bringen, verstärkung, nous recherchons, recherche un, recherche une, recrute, nous cherchons, vous rejoindrez, vous serez, buscamos, busca un, busca una, se busca, estamos buscando, procuramos, estamos à procura, buscamos um, cerchiamo, ricerca un, siamo alla ricerca, stiamo cercando,
wij zoeken, we zoeken, zoekt een, zoeken wij, ben jij, hledáme, hledá, přijmeme, poszukujemy, szukamy, zatrudnimy, vi söker, söker vi, söker en, vi søger, søger en, søger vi, vi søker, søker vi, etsimme, haemme, keressük, keresünk, munkatársat, ищем, требуется, мы ищем, шукаємо, căutăm, arıyoruz,
募集します, 募集しています, 求めています, を募集, お任せ, 我们正在寻找, 我们需要, 诚聘, 招聘, 岗位职责, 모집합니다, 찾고 있습니다, 함께할, 채용합니다, نبحث عن, مطلوب, نحن نبحث`);

/** What a posting says of how to answer it; plain words. */
export const APPLYING: readonly string[] = phrasesOf(`
send your cv, send your resume, send us your, send your application, send a short, email your, mail your, apply by, apply before, apply with, apply at, apply in, apply via, to apply, please apply, how to apply, your application, applications to, application to, submit your, submit a, a complete application, cover letter, cv and, your cv, your résumé, your resume, résumé to, and references, two referees,
bewerbung bitte, bewerben sie sich, bewirb dich, bewirb, deine bewerbung, ihre bewerbung, bewerbungsunterlagen, lebenslauf, envoyez, votre candidature, votre cv, adressez, merci d envoyer, candidatures à, envía tu, envíanos, tu candidatura, tu cv, su candidatura, envie seu, envie o seu, sua candidatura, seu currículo, invia il, inviare, tua candidatura, il tuo cv,
solliciteren, solliciteer, stuur je, je cv, motivatiebrief, pošlete, životopis, zašlete, wyślij, prześlij, swoje cv, aplikacje prosimy, ansökan, ansök, din ansökan, skicka, ansøgning, send din, din søknad, søknad, hakemus, hakemuksesi, lähetä, jelentkezés, önéletrajz, küldd, резюме, отклик, отправьте, ご応募, 応募, 履歴書, 简历, 应聘, 投递, 이력서, 지원서, 지원해, السيرة الذاتية, سيرتك الذاتية, تقديم الطلب`);
