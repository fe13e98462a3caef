import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../../data/pack.ts';
import { createAnalyzer } from '../../../../src/analyze/analyze.ts';
import { postingOf } from '../../match/match-fixture.ts';

const ANALYZER = createAnalyzer(await loadMatchingPack());

/** The gates of a line among the requirements, each as "kind need detail". */
const gatesOf = (line: string, before = 'Requirements\n- Python\n- '): string[] =>
  ANALYZER.analyze(postingOf('AI Security Engineer', `${before}${line}\n`)).gates.map(
    ({ kind, need, detail }) => [kind, need, detail].filter((part) => part !== null).join(' '),
  );

describe('citizenship and permits', () => {
  test.each([
    ['Must be a United States citizen', ['citizenship required US']],
    ['US citizenship required due to contract terms', ['citizenship required US']],
    ['Only British citizens can be considered', ['citizenship required UK']],
    ['Australian citizenship is mandatory for this position.', ['citizenship required AU']],
    ['Deutsche Staatsangehörigkeit erforderlich', ['citizenship required DE']],
    ['Nationalité française exigée', ['citizenship required FR']],
    ['Nacionalidad española imprescindible', ['citizenship required ES']],
    ['Legally authorized to work in the United States', ['work-authorization required US']],
    ['You have the right to work in the UK', ['work-authorization required UK']],
    ['Valid work permit for Switzerland', ['work-authorization required CH']],
    ['Gültige Arbeitserlaubnis für Deutschland', ['work-authorization required DE']],
    ['Disposer d’un permis de travail en France', ['work-authorization required FR']],
    ['Je beschikt over een geldige werkvergunning', ['work-authorization required']],
    ['Permiso de trabajo en España imprescindible', ['work-authorization required ES']],
    ['Open to US citizens or permanent residents', ['work-authorization required US']],
    ['We hire regardless of citizenship, nationality or visa status', []],
    ['A good corporate citizen who shares what they know', []],
    ['US citizenship is not required', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('sponsorship', () => {
  test.each([
    ['We do not offer visa sponsorship for this role', ['sponsorship unavailable']],
    ['No visa sponsorship', ['sponsorship unavailable']],
    ['The company will not sponsor applicants for work visas', ['sponsorship unavailable']],
    ['Sponsorship is not available for this position', ['sponsorship unavailable']],
    ['Wir können leider kein Visum sponsern, kein Sponsoring möglich', ['sponsorship unavailable']],
    ['Geen visumsponsoring mogelijk', ['sponsorship unavailable']],
    ['Visa sponsorship is available', ['sponsorship offered']],
    ['We provide visa sponsorship and relocation support', ['sponsorship offered']],
    ['Wir unterstützen dich beim Visum', ['sponsorship offered']],
    ['Sponsor the security champions program', []],
    ['Report to the executive sponsor', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('clearance and export control', () => {
  test.each([
    ['Active TS/SCI with polygraph', ['clearance required TS/SCI']],
    ['Ability to obtain and maintain a Secret clearance', ['clearance required Secret']],
    ['SC cleared or eligible for SC', ['clearance required SC']],
    ['NV1 clearance', ['clearance required NV1']],
    ['Security clearance is a plus', ['clearance preferred']],
    ['Sicherheitsüberprüfung nach Ü2', ['clearance required Ü2']],
    ['Bereitschaft zur erweiterten Sicherheitsüberprüfung', ['clearance required']],
    ['Habilitation Secret Défense', ['clearance required Secret défense']],
    ['Bereid een veiligheidsonderzoek te ondergaan', ['clearance required']],
    ['No clearance required', []],
    ['Experience with customs clearance software', []],
    ['Manage secrets and keys', []],
    ['You must qualify as a U.S. person', ['export-control required']],
    ['Knowledge of export control and sanctions law', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('degrees', () => {
  test.each([
    ['Bachelor’s degree in computer science', ['degree required bachelor']],
    ['BSc or MSc in mathematics', ['degree required bachelor']],
    ['Master’s degree in data science', ['degree required master']],
    ['PhD in machine learning', ['degree required phd']],
    ['JD and admission to a state bar', ['degree required law']],
    ['Volljurist (m/w/d)', ['degree required law']],
    ['Abgeschlossenes Studium der Informatik', ['degree required bachelor']],
    ['Bachelor’s degree or equivalent experience', []],
    ['Degree in a technical field or comparable work experience', []],
    ['Abgeschlossenes Studium der Informatik oder vergleichbare Qualifikation', []],
    ['Diplôme universitaire ou expérience équivalente', []],
    ['A degree is not required', []],
    ['A high degree of autonomy', []],
    ['Master’s degree preferred', ['degree preferred master']],
    ['Proficiency in MS Office', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('languages', () => {
  test.each([
    ['Fluent in English and French', ['language required English', 'language required French']],
    ['German at C1 level', ['language required German']],
    ['Native Japanese speaker', ['language required Japanese']],
    ['Fließende Deutschkenntnisse', ['language required German']],
    ['Sehr gute Englischkenntnisse', ['language required English']],
    ['Anglais courant', ['language required English']],
    ['Maîtrise de l’anglais', ['language required English']],
    ['Vloeiend Nederlands en Engels', ['language required Dutch', 'language required English']],
    ['Nivel alto de inglés', ['language required English']],
    ['English required, Dutch is a plus', ['language required English', 'language preferred Dutch']],
    ['Knowledge of German data protection law', []],
    ['Experience with natural language processing and multilingual models', []],
    ['Working with French regulators', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('place, office and travel', () => {
  test.each([
    ['Must reside in Canada', ['place required CA']],
    ['Remote, Germany only', ['place required DE']],
    ['You must be located within the European Union', ['place required EU']],
    ['Wohnsitz in Österreich', ['place required AT']],
    ['Work from anywhere', []],
    ['You are in the office two days a week', ['office-days required 2']],
    ['3 days per week on site', ['office-days required 3']],
    ['Hybrid, 2 days/week', ['office-days required 2']],
    ['Zwei Tage pro Woche im Büro', ['office-days required 2']],
    ['3 jours par semaine sur site', ['office-days required 3']],
    ['2 dagen per week op kantoor', ['office-days required 2']],
    ['Tres días a la semana en la oficina', ['office-days required 3']],
    ['Fully on-site', ['office-days required 5']],
    ['30 days of paid holiday a year', []],
    ['Travel up to 25%', ['travel required 25']],
    ['Reisebereitschaft (ca. 30 %)', ['travel required 30']],
    ['Déplacements fréquents (40 %)', ['travel required 40']],
    ['Up to 10% travel', []],
    ['Occasional travel to team events', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

test('a gate quotes its sentence where it stands', () => {
  const text = 'About the job\nWe build. You must be a US citizen. We pay well.';
  const [gate] = ANALYZER.analyze(postingOf('AI Security Engineer', text)).gates;
  expect(gate).toMatchObject({ text: 'You must be a US citizen', met: null });
  expect(text.slice(gate?.start, gate?.end)).toBe(gate?.text);
});

test('what is required wins over the same as a wish, wherever it stands', () => {
  const text = 'Nice to have\n- Security clearance (Secret)\nRequirements\n- Secret clearance\n';
  const { gates } = ANALYZER.analyze(postingOf('AI Security Engineer', text));
  expect(gates).toMatchObject([{ kind: 'clearance', need: 'required', detail: 'Secret' }]);
});

describe('what stands beside a demand', () => {
  test.each([
    ['Law degree and bar admission (New York preferred)', ['degree required law']],
    ['Bachelor’s degree (preferred)', ['degree preferred bachelor']],
    ['Bachelor’s degree (PhD strongly preferred)', ['degree required bachelor']],
    ['JD or an equivalent foreign law degree is required', ['degree required law']],
    ['Juris Doctorate required', ['degree required law']],
    ['Master’s in statistics or finance plus two years in model risk', ['degree required master']],
    ['Master’s degree or five years in model risk', []],
    ['Bachelor’s degree or at least 6 years in security', []],
    ['Bachelor’s degree or relevant experience', []],
    ['BSc, bootcamp or self-taught: all are welcome', []],
    ['MS with 4+ years or PhD with 2+ years', ['degree required master']],
    ['Abgeschlossenes Masterstudium der Informatik', ['degree required master']],
    ['Afgeronde masteropleiding', ['degree required master']],
    ['MBA required', ['degree required master']],
    ['Bachelor’s degree in finance; CPA or MBA preferred', ['degree required bachelor']],
    ['Bachelor’s degree in finance; preferred', ['degree preferred bachelor']],
    ['Advanced degree: PhD in statistics', ['degree required phd']],
    ['An advanced degree in a quantitative field', ['degree required master']],
    ['Afgeronde universitaire studie', ['degree required bachelor']],
    ['Right to work in the UK, Ireland, or Canada', ['work-authorization required']],
    ['Authorized to work in the United States or Canada', ['work-authorization required']],
    ['Authorized to work in the United States; travel to Canada', ['work-authorization required US']],
    ['Must be located in Germany or Austria', ['place required']],
    ['A Secret clearance is highly desired', ['clearance preferred Secret']],
    ['Grado en informática imprescindible', ['degree required bachelor']],
    ['Currently enrolled in a bachelor’s program', []],
    ['Projektsprache: Deutsch', ['language required German']],
    ['Arbeitssprache ist Englisch', ['language required English']],
    ['The working language of the team is French', ['language required French']],
    ['Language fluency: Spanish', ['language required Spanish']],
    ['Goede taalvaardigheid in het Nederlands', ['language required Dutch']],
    ['Je bent het Nederlands machtig', ['language required Dutch']],
    ['Du beherrschst Deutsch und Englisch', ['language required German', 'language required English']],
    ['À l’aise en anglais', ['language required English']],
    ['Written and spoken German', ['language required German']],
    ['German law and French tax rules', []],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('days, places and shares', () => {
  test.each([
    ['Hybrid work schedule with a minimum of two days per week', ['office-days required 2']],
    ['Three days a week in our bright and newly opened Hamburg office', ['office-days required 3']],
    ['In the office 3x per week', ['office-days required 3']],
    ['Office 2x a week', ['office-days required 2']],
    ['We meet at the office on agreed days, about 2-3 days a week', ['office-days required 2']],
    ['Two days per month in the office', []],
    ['We are seeking a careful and curious US-based engineer', ['place required US']],
    ['This is a UK-based position', ['place required UK']],
    ['You support US-based customers', []],
    ['Travel of up to 40% (mostly in Europe)', ['travel required 40']],
  ])('%s', (line, gates) => expect(gatesOf(line)).toEqual(gates));
});

describe('a quote', () => {
  const quoteOf = (line: string): string | undefined =>
    ANALYZER.analyze(postingOf('AI Security Engineer', `Requirements\n- Python\n- ${line}\n`)).gates[0]?.text;

  test('holds the sign that closes it', () => {
    expect(quoteOf('Ability to travel (up to 25%)')).toBe('Ability to travel (up to 25%)');
  });

  test('of a long sentence holds the words around the demand', () => {
    const long = 'and to work with people of every trade '.repeat(10);
    const quoted = quoteOf(`You like ${long}and hold a PhD in mathematics ${long}`) ?? '';
    expect(quoted).toContain('hold a PhD in mathematics');
    expect(quoted.split(' ').length).toBeLessThan(28);
  });
});
