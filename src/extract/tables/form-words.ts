import { phrasesOf, wordsOf } from './phrases.ts';

/** Words that stand in the labels and small print of an application form and hardly elsewhere, as plain phrases. */
export const FORM_PHRASES: readonly string[] = phrasesOf(`
first name, last name, full name, given name, family name, surname, email address, phone number, resume cv, attach resume, upload resume, upload your, attach your, cover letter upload, file attachment, drop your, browse file,
linkedin url, linkedin profile, current company, how did you hear, voluntary self identification, self identify, veteran status, disability status, protected veteran, race ethnicity,
gender identity, decline to, prefer not to say, i consent, i agree to the, by submitting this, privacy notice, submit application, submit your application, required field, indicates a required, save and continue, require sponsorship, legally authorized, salary expectation, earliest start date, notice period,
vorname, nachname, e mail adresse, telefonnummer, lebenslauf hochladen, dokumente hochladen, datei hochladen, anschreiben hochladen, gehaltsvorstellung, gehaltswunsch, eintrittstermin, ich willige ein, datenschutzerklärung, pflichtfeld, bewerbung absenden,
prénom, nom de famille, courriel, adresse e mail, téléphone, télécharger votre, joindre votre, envoyer ma candidature, prétentions salariales, champs obligatoires, droit d accès,
nombre y apellidos, apellidos, correo electrónico, teléfono, adjuntar, adjunta tu, enviar candidatura, enviar solicitud, campo obligatorio, sobrenome, telefone, anexar, campos obrigatórios, cognome, allega, invia candidatura, campo obbligatorio, indirizzo email,
voornaam, achternaam, telefoonnummer, bestand kiezen, sollicitatie versturen, verplicht veld, jméno, příjmení, telefonní číslo, nahrát životopis, odeslat životopis, souhlasím se, imię, nazwisko, numer telefonu, załącz, wyślij aplikację, wyrażam zgodę,
förnamn, efternamn, ladda upp, skicka ansökan, fornavn, efternavn, etternavn, upload cv, send ansøgning, send søknad, etunimi, sukunimi, lähetä hakemus, keresztnév, vezetéknév, имя, фамилия, прикрепить, отправить резюме, 氏名, お名前, フリガナ, 姓名, 手机号, 上传简历, 이름, 연락처, 이력서 첨부, الاسم الأول, رقم الهاتف`);

/** Headings of the parts of a form, as beginnings of plain lines. */
export const FORM_HEADINGS: readonly string[] = phrasesOf(`
submit your application, submit an application, apply for this, apply now, apply here, apply to this, apply online, application form, your application, your details, your information, personal information, personal details, my information,
my experience, contact details, contact information, voluntary self, voluntary disclosure, voluntary disclosures, equal opportunity, equal employment opportunity, us equal, u s equal, eeo, self identification, demographic, additional information, application questions, questions, privacy, consent, data protection, candidate privacy,
bewerbungsformular, jetzt bewerben, deine bewerbung, ihre bewerbung, persönliche daten, persönliche angaben, kontaktdaten, datenschutz, dokumente, postuler, formulaire de candidature, vos coordonnées, informations personnelles, solicita, formulario, datos personales, candidate se, formulário, dados pessoais,
candidati, modulo, dati personali, solliciteer, sollicitatieformulier, persoonlijke gegevens, odpovědět na, formulář, aplikuj, formularz, dane osobowe, ansök, ansökan, personuppgifter, ansøg, søk, hae, hakemus, jelentkezés, откликнуться, анкета, 応募フォーム, エントリー, 申请, 应聘, 지원하기, 지원서`);

/** Ends of paths below a posting's own that lead to its form. */
export const FORM_PATHS: ReadonlySet<string> = new Set(
  wordsOf(`
apply apply-now applynow application applications applicationform application-form applymanually apply-manually job_app new form bewerben bewerbung bewerbungsformular jetzt-bewerben postuler candidature
candidatura solicitar inscribirse aplicar candidatar candidati solliciteren sollicitatie sollicitatieformulier odpoved odpovedet aplikuj aplikacja ansok ansokan ansog sok hae hakemus jelentkezes submit autofill start`),
);

/** Labels of links from a form back to its posting, as beginnings of plain lines. */
export const BACK_LABELS: readonly string[] = phrasesOf(`
back to job, back to the job, back to posting, back to position, back to role, back to vacancy, view job, view the job, view posting, view full, see job, job description, job details, overview, read the job, show job,
zurück zur stelle, zurück zum job, zur stellenanzeige, zur stelle, stellenbeschreibung, retour à l offre, retour à l annonce, voir l offre, volver a la oferta, ver oferta, voltar para a vaga, ver vaga, torna all annuncio,
terug naar vacature, bekijk vacature, zpět na, powrót do, tillbaka till annonsen, tilbage til, tilbake til, takaisin`);
