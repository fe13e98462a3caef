import { phrasesOf, wordsOf } from './phrases.ts';

/** What a notice that a posting is closed speaks of, as beginnings of plain words. */
export const CLOSED_SUBJECTS: readonly string[] = wordsOf(`
job position role post posting listing vacanc opening opportunit requisition application applying recruit hiring advert ad ads deadline
submission offer stelle stellen anzeige ausschreibung bewerbung bewerbungsfrist stellenanzeige stellenausschreibung stellenangebot jobangebot angebot
inserat vakanz offre poste annonce candidature recrutement puesto vacante plaza candidatura empleo convocatoria vaga
anúncio inscriç processo posizione annuncio offerta selezione vacature sollicit functie nabídka pozice inzerát výběrov oferta prac
ogłoszenie rekrutacja stanowisko annons tjänst jobb ansök rekryter stilling ansøgning opslag søknad utlysning työpaikka
haku ilmoitus hakuaika állás hirdetés jelentkez pozíció вакансия набор объявление приём прием посада anunț postul ilan başvuru`);

/** Words that may stand before the subject: the notice still is about the posting alone; plain words. */
export const CLOSED_LEADS: ReadonlySet<string> = new Set(
  wordsOf(`
this that the our your selected requested sorry unfortunately oops can do did tar we we re are ve have is it looks like please note that thank you thanks for interest in but
s re ve status currently now already no longer not expired closed filled archived inactive online
diese dieser dieses die der das dem den leider wir sind unsere unser ausgewählte für auf zur zum hinweis schade bedauerlicherweise
cette ce cet l le la les d désolé désolée malheureusement nous vous notre votre pour à esta este estos el los las lo sentimos ya no se para
esse essa o a os as infelizmente desculpe não questo questa il lo gli purtroppo spiacenti siamo ci dispiace deze dit de het helaas onze wij
tato tento toto tuto je nám líto bohužel omlouváme se na ta ten te to niestety przepraszamy przykro nam denna detta den det tyvärr vi har för
denne dette desværre beklager vi tämä valitettavasti tähän a az ez ezt sajnos sajnáljuk эта этот данная к сожалению мы на din bu`),
);

/** What says that it is closed, in a sentence of its own; plain words. */
export const CLOSED_SAYINGS: readonly string[] = phrasesOf(`
no longer, not accepting, not currently accepting, not available, not currently available, is unavailable, not found, not be found, not open, not recruiting, not hiring, on hold, taken down, deadline has passed, deadline passed, deadline is over, has passed,
nicht mehr, keine bewerbungen mehr, ist offline, nicht verfügbar, nicht gefunden, n est plus, ne sont plus, n accepte plus, n acceptons plus, introuvable, ya no, no está disponible, no disponible, não está mais, não estão mais, não aceita mais, já não, indisponível,
non è più, non sono più, non accetta più, non disponibile, niet meer, is voorbij, niet beschikbaar, již není, už není, již nejsou, není k dispozici, nie jest już, inte längre, gått ut, har löpt ut, ikke længere, ikke lenger,
ei ole enää, már nem, больше не, не актуальна, в архиве, artık, sona erdi`);

/** Words that say so right behind the posting or an auxiliary, or as the whole line; plain words. */
export const CLOSED_STATES: ReadonlySet<string> = new Set(
  wordsOf(`
expired closed filled ended archived paused inactive deactivated withdrawn removed deleted cancelled canceled unavailable besetzt vergeben abgelaufen geschlossen
beendet deaktiviert archiviert pausiert expirée expiré pourvu pourvue clôturée clôturé clôturées clos fermée fermé terminée archivée désactivée caducada caducado
cerrada cerrado finalizada finalizado finalizadas expirada expirado cubierta cubierto encerrada encerradas encerrado preenchida preenchido expirou fechada fechado
scaduta scaduto chiusa chiuso chiuse coperta archiviata terminata gesloten verlopen vervuld ingevuld gearchiveerd obsazena obsazeno obsazená ukončena ukončeno ukončen vypršela
uzavřena neaktivní nieaktualna nieaktualne wygasła wygasło zakończona zakończono zakończyła zamknięta nieaktywna stängd utgången tillsatt avslutad stängt udløbet utløpt lukket besat besatt stengt
afsluttet avsluttet sulkeutunut päättynyt suljettu vanhentunut täytetty umpeutunut lejárt betöltött betöltve lezárult lezárva megszűnt закрыта закрыт закрыто завершен завершён
завершена неактуальна неактивна снята истек истёк închis expirat ocupat kapandı doldu`),
);

/** Words between a posting and such a state. */
export const CLOSED_AUXILIARIES: ReadonlySet<string> = new Set(
  wordsOf(`
is are has have been was were now already currently status ist sind wurde wurden bereits inzwischen leider est sont été déjà a es está están ha han sido foi foram já è stata stato sono
già werd zijn al reeds je byla bylo byl již už jest została zostało została już się är har redan blivit er blevet allerede on van már уже была`),
);

/** Sayings of scripts without spaces between words. */
export const CLOSED_SIGNS: readonly string[] = phrasesOf(`
募集終了, 募集は終了, 募集を終了, 受付終了, 受付は終了, 受付を終了, 掲載終了, 掲載は終了, 掲載が終了, 応募を締め切, 応募は締め切, 締め切りました, 募集停止, 已关闭, 已结束, 已过期, 已下线, 已停止, 停止招聘, 已招满, 已失效, 已截止, 不再招聘, 已關閉, 已結束,
已過期, 마감된, 마감되었, 마감됐, 채용마감, 채용 마감, 종료된, 종료되었, 접수 마감, لم تعد, انتهت, انتهى, مغلقة, مغلق, تم إغلاق, تم شغل`);

/** Words by which the sentence only says when or whether it will be; plain words. */
export const CLOSED_CONDITIONS: ReadonlySet<string> = new Set(
  wordsOf(`
if until till unless when once after may might will yet before wenn falls bis sobald nach jusqu lorsque quand après hasta cuando
después até quando após fino dopo totdat wanneer zodra dokud pokud až jeśli dopóki tills när efter hvis indtil når etter kunnes
jälkeen если когда после`),
);
