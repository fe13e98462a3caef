import { phrasesOf, wordsOf } from './phrases.ts';

/** What a posting says right behind its employer's name. */
export const BEHIND_EMPLOYER: readonly string[] = phrasesOf(`
is looking for, are looking for, is hiring, are hiring, is seeking, seeks, is recruiting, is searching for, has an opening, is now hiring, invites applications, is growing,
sucht, suchen wir, stellt ein, recherche, recrute, busca, está buscando, contrata, procura, está contratando, cerca, ricerca, sta cercando,
zoekt, hledá, přijme, szuka, poszukuje, zatrudni, söker, søger, søker, etsii, hakee, keres, ищет, шукає`);

/** What it says right before it. */
export const BEFORE_EMPLOYER: readonly string[] = phrasesOf(`
at, join, about, here at, working at, life at, why join, welcome to, bei, bei der, chez, rejoignez, en, em, presso, bij, ve společnosti, w firmie, hos, på`);

/** Words with which sentences open that are no names, though they are written large there; plain words. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  wordsOf(`
a an the this that these those we our us you your it its i as at in on of for from to by with if when while are is do does have has who what where why how join about
apply please send being working work note no not all any each every both and or but so there here they their he she his her will would can come help build be
wir unser unsere unserer du dein deine sie ihr ihre als bei für im in am an der die das den dem des ein eine einen mit von zu zur zum wenn was wer wie hier es seit
nous notre nos vous votre vos le la les l un une des du de au aux en dans pour avec sur ce cette ces il elle rejoignez chez
nosotros nuestro nuestra nuestros tú tu su sus el los las un una unos en para con por al del este esta si somos buscamos
nós nosso nossa você seu sua o os as um uma no na nos nas em para com por ao este esta se somos buscamos
noi nostro nostra tu tuo il lo gli un uno nel nella per con da di questo questa se siamo cerchiamo
wij we ons onze jij je jouw u uw het een van voor met op aan bij als dit deze
my náš naše jsme ty v ve na pro s z do jako pokud to tato w z dla na jako jeśli nasz nasza ten ta
vi vår vårt våra du din ditt dina en ett i på för med som om den det denna vores din dine til ved hvis er har
me meidän sinä sinun a az egy mi ön мы наш наша вы ваш в на для с как это если`),
);

/** Hosts where anyone publishes: what they call themselves is never the employer; registered labels of domains. */
export const GENERAL_HOSTS: ReadonlySet<string> = new Set(
  wordsOf(`
google github gitlab notion reddit airtable typeform medium substack wordpress blogspot blogger tumblr wix wixsite weebly squarespace webflow
dropbox box facebook instagram twitter x youtube discord slack telegram trello atlassian confluence sharepoint microsoft office live onedrive
ycombinator hackernews quora stackoverflow stackexchange craigslist kleinanzeigen eventbrite meetup linktree carrd framer vercel netlify herokuapp
cloudfront amazonaws azurewebsites windows pages web jotform surveymonkey tally coda evernote pastebin archive wikipedia wikimedia fandom issuu scribd slideshare
bit tinyurl hubspot mailchimp beehiiv ghost`),
);

/** Parts of a vendor's host or path that name no tenant. */
export const TENANT_FRAMES: ReadonlySet<string> = new Set(
  wordsOf(`
www jobs job careers career apply boards board hire hiring recruiting recruitment talent team work join my app embed portal recruit vacancies vacancy
external internal ext int site sites en de fr es it nl us uk eu na ca au in jp global emea apac public o p j c company companies view posting postings
search details wday cxs candidate candidates opportunities job-boards ats hr karriere emploi eightfold`),
);
