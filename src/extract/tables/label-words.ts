import { PLACE_LABELS } from './facts.ts';
import { phrasesOf } from './phrases.ts';

/** What stands before the job's name in a row of facts ("Position: …"); plain words. */
export const TITLE_LABELS: ReadonlySet<string> = new Set(
  phrasesOf(`
job title, title, position, position title, job posting title, posting title, role, role title, job name, job,
job position, job role, position name, vacancy, vacancy title, vacancy name, opening, job opening, opening title, post, post title,
name of position, name of post, designation, occupation, working title, functional title, official title, requisition title,
advertised position, open position, job advertised, we are hiring, stelle, stellenbezeichnung, stellentitel, berufsbezeichnung, funktion,
funktionsbezeichnung, jobtitel, jobbezeichnung, titel, ausgeschriebene stelle, gesucht wird, wir suchen, intitulé, intitulé du poste, intitulé de l offre,
intitulé de l emploi, poste, titre, titre du poste, fonction, emploi, métier, poste à pourvoir, puesto, título, título del puesto, cargo,
puesto de trabajo, nombre del puesto, vacante, denominación del puesto, plaza, vaga, função, título da vaga, posição,
título do cargo, nome da vaga, posizione, titolo, ruolo, mansione, figura ricercata, titolo della posizione, profilo ricercato,
functie, functietitel, functienaam, vacature, pozice, název pozice, pracovní pozice, název pracovní pozice, nabízená pozice,
stanowisko, nazwa stanowiska, stanowisko pracy, befattning, tjänst, yrkesroll, roll, jobbtitel, tjänstebenämning, yrke, stilling,
stillingsbetegnelse, stillingstittel, stillingstitel, tittel, tehtävä, tehtävänimike, nimike, työtehtävä, pozíció, munkakör, beosztás,
munkakör megnevezése, állás, funcția, postul, θέση, θέση εργασίας, должность, вакансия, название вакансии, позиция, посада, 職種, 職種名, 募集職種, ポジション,
求人名, 職位, 職位名稱, 職缺, 职位, 职位名称, 岗位, 岗位名称, 招聘职位, 招聘岗位, 직무, 직책, 직종, 포지션, 모집직종, 모집분야, 모집부문, 채용직무, 채용분야,
공고명, المسمى الوظيفي, الوظيفة, عنوان الوظيفة, المنصب, pozisyon, görev`),
);

/** What stands before the employer's name; plain words. */
export const COMPANY_LABELS: ReadonlySet<string> = new Set(
  phrasesOf(`
company, company name, employer, employer name, name of employer, organization, organisation, organization name,
organisation name, hiring company, hiring organization, hiring organisation, recruiting organization, institution, institute,
agency, firm, business, client, posted by, advertiser, arbeitgeber, unternehmen, firma, firmenname, arbeitgeberin, organisationseinheit,
einrichtung, institut, auftraggeber, entreprise, société, employeur, nom de l entreprise, recruteur, organisme, établissement, empresa, empleador,
compañía, nombre de la empresa, entidad, organización, empregador, companhia, nome da empresa, organização, azienda, società,
datore di lavoro, nome azienda, ente, bedrijf, bedrijfsnaam, werkgever, organisatie, opdrachtgever, zaměstnavatel, společnost, název firmy, název společnosti,
pracodawca, nazwa firmy, arbetsgivare, företag, virksomhed, arbejdsgiver, bedrift, arbeidsgiver, virksomhet, työnantaja, yritys, organisaatio,
munkáltató, cég, cégnév, vállalat, angajator, compania, εταιρεία, εργοδότης, работодатель, компания, организация, роботодавець, компанія, 会社名, 企業名, 会社,
募集企業, 勤務先, 公司, 公司名称, 公司名稱, 企业, 企业名称, 雇主, 用人单位, 招聘单位, 회사, 회사명, 기업명, 기업, 고용주, الشركة, اسم الشركة, جهة العمل, صاحب العمل,
şirket, işveren`),
);

/** Other labels of such rows: they tell that a row of facts is one, and where the next label begins; plain words. */
export const FACT_LABELS: ReadonlySet<string> = new Set([
  ...PLACE_LABELS,
  ...phrasesOf(`
city, country, region, workplace, location name, work site, department, team, division, unit, area, business unit, reference, reference number, reference code, ref,
ref no, req id, requisition, requisition id, requisition number, job id, job code, job number, job ref, job reference, posting id, vacancy number,
id, date posted, date, posted, posted on, posting date, published, closing date, closes, deadline, application deadline, apply by, apply before, valid until,
start, start date, starting date, begin, salary, salary range, pay, pay range, compensation, rate, wage, grade, pay grade, hours, working hours, work hours, hours per week, contract,
contract type, type of contract, employment, employment type, type of employment, job type, type, schedule, work schedule, shift, category,
job category, job family, function, job function, field, level, seniority, career level, experience, experience level, industry, sector, work mode, work model, work type, remote, duration, term, reports to,
travel, vacancies, number of positions, language, languages, education, contact, job description, description, abteilung, bereich, referenz, referenznummer, kennziffer, stellennummer, job nr,
datum, veröffentlicht, bewerbungsfrist, bewerbungsschluss, eintritt, eintrittsdatum, eintrittstermin, startdatum, arbeitsbeginn, beginn, gehalt, vergütung, entgelt, entgeltgruppe, arbeitszeit, umfang, stunden, vertrag,
vertragsart, anstellungsart, beschäftigungsart, befristung, kategorie, branche, berufserfahrung, karrierelevel, arbeitsmodell, service, référence, réf, date de publication, date limite,
date de début, salaire, rémunération, contrat, type de contrat, durée, temps de travail, catégorie, secteur, expérience, télétravail, departamento, referencia, fecha, fecha límite,
salario, contrato, tipo de contrato, jornada, horario, experiencia, sector, modalidad, referência, data, prazo, salário, tipo de contrato, horário, setor, reparto, riferimento, scadenza, retribuzione,
contratto, tipo di contratto, orario, settore, afdeling, referentie, vacaturenummer, sluitingsdatum, startdatum, salaris, dienstverband, contracttype, uren, uren per week, vakgebied, oddělení,
reference, termín nástupu, nástup, plat, mzda, úvazek, typ úvazku, druh úvazku, typ smlouvy, obor, dział, wynagrodzenie, rodzaj umowy, wymiar pracy, etat, branża, avdelning, referens, sista ansökningsdag, lön,
anställning, anställningsform, omfattning, arbetstid, tillträde, afdeling, ansøgningsfrist, løn, ansættelse, arbejdstid, avdeling, søknadsfrist, lønn, ansettelse, osasto, hakuaika,
palkka, työsuhde, työaika, részleg, fizetés, bér, jelentkezési határidő, munkaidő, отдел, зарплата, оклад, график, занятость, тип занятости, опыт, опыт работы, срок, 勤務時間, 勤務形態, 雇用形態, 給与, 年収, 部署, 応募締切,
部门, 薪资, 薪酬, 工作经验, 学历, 工作性质, 截止日期, 部門, 薪資, 부서, 급여, 연봉, 고용형태, 근무형태, 경력, 마감일, 근무시간, القسم, الراتب, نوع العقد, نوع الدوام, الخبرة, آخر موعد, departman, maaş`),
]);
