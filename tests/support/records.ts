import type { PageReading } from '../../src/model/posting.ts';
import { BARE_READING } from '../../src/model/posting-limits.ts';
import type { AskedSkill, Evidence, ReviewRecord, StoredReview } from '../../src/model/review-record.ts';
import type { Mention, Need } from '../../src/model/terms.ts';

/** The body of the posting that `engineerRecord` is a review of. */
const POSTING_TEXT = [
  'Northwind Cloud runs language models for ten thousand customers, and this role keeps them out of trouble.',
  'What you will do',
  '- Threat-model our LLM services with the teams that ship them and own our prompt injection defenses.',
  '- Run red team exercises against agents, and turn prompt injection findings into tests that run in CI/CD.',
  '- Review how retrieval pipelines treat untrusted documents. Most of our tooling is Python.',
  'What you bring',
  '- 5+ years in application security, at least two of them close to machine learning systems.',
  '- Hands-on prompt injection testing and a working map of MITRE ATLAS.',
  '- Production experience with NeMo Guardrails and with AWS or Google Cloud.',
  '- Python, threat modeling, Kubernetes. You have shipped guardrails, for instance NeMo Guardrails, at scale.',
  '- Familiar with Lasso Gateway.',
  'Nice to have',
  '- OSCP, knowledge of ISO/IEC 42001, some Rust.',
  'We offer 95,000 to 120,000 EUR a year, thirty days off and a team that answers.',
].join('\n');

/** Every place where `phrase` stands in the text, letters compared without case. */
export function mentionsOf(phrase: string, text = POSTING_TEXT): Mention[] {
  const found: Mention[] = [];
  const lower = text.toLowerCase();
  let start = lower.indexOf(phrase.toLowerCase());
  while (start >= 0) {
    const end = start + phrase.length;
    found.push({ start, end, text: text.slice(start, end) });
    start = lower.indexOf(phrase.toLowerCase(), end);
  }
  return found;
}

/** A skill as a posting asks for it, with its mentions looked up in the text. */
export function asked(
  id: string,
  name: string,
  need: Need,
  phrase: string,
  more: Partial<AskedSkill> = {},
): AskedSkill {
  return {
    id,
    name,
    kind: 'technique',
    need,
    years: null,
    anyOf: null,
    mentions: mentionsOf(phrase),
    ...more,
  };
}

function evidence(topic: Evidence['for'], phrase: string, weight: number): Evidence {
  const [mention] = mentionsOf(phrase);
  if (mention === undefined) throw new Error(`"${phrase}" is not in the text of the posting`);
  return { for: topic, ...mention, weight };
}

/** A posting in the field with pay below the band, alternatives, an unknown skill and a warning. */
export const engineerRecord: ReviewRecord = {
  schema: 'milepost.review/2',
  packVersion: '1',
  matcherVersion: '1',
  id: 'northwind-engineer',
  verdict: 'posting',
  listed: [],
  reason: null,
  formOf: null,
  posting: {
    title: 'AI Security Engineer, LLM Platform',
    company: 'Northwind Cloud',
    locations: ['Berlin, DE'],
    workMode: 'remote',
    employmentType: 'full-time',
    datePosted: '2026-11-18',
    validThrough: null,
    url: 'https://jobs.northwind.example/42',
    canonicalUrl: null,
    site: 'greenhouse',
    sources: { title: 'json-ld' },
    language: 'en',
    text: POSTING_TEXT,
    blocks: [],
    sections: [],
  },
  domain: 'in',
  track: 'technical',
  role: { id: 'ai-security-engineer', title: 'AI Security Engineer', confidence: 0.94 },
  alternatives: [
    { id: 'ai-penetration-tester', title: 'AI Penetration Tester', confidence: 0.41 },
    { id: 'ai-security-architect', title: 'AI Security Architect', confidence: 0.22 },
  ],
  level: 'senior',
  levelConfidence: 0.93,
  nearest: null,
  years: { min: 5, max: null, start: 0, end: 0, because: 'asked-for' },
  salary: { min: 95_000, max: 120_000, currency: 'EUR', period: 'year', start: 0, end: 0 },
  salaries: [],
  band: {
    min: 150_000,
    max: 200_000,
    currency: 'USD',
    period: 'year',
    region: 'US',
    source: 'Career stage Advanced, AI security career pathways page',
  },
  pay: {
    verdict: 'below',
    converted: { min: 110_200, max: 139_200, rate: 1.16, rateDate: '2026-11-01', hoursPerYear: null },
  },
  skills: [
    asked('prompt-injection', 'Prompt injection', 'required', 'prompt injection'),
    asked('mitre-atlas', 'MITRE ATLAS', 'required', 'MITRE ATLAS'),
    asked('nemo-guardrails', 'NeMo Guardrails', 'required', 'NeMo Guardrails'),
    asked('python', 'Python', 'required', 'Python', { years: 3 }),
    asked('threat-modeling', 'Threat modeling', 'required', 'threat modeling'),
    asked('kubernetes', 'Kubernetes', 'required', 'Kubernetes'),
    asked('application-security', 'Application security', 'required', 'application security'),
    asked('aws', 'AWS', 'required', 'AWS', { anyOf: 'cloud' }),
    asked('google-cloud', 'Google Cloud', 'required', 'Google Cloud', { anyOf: 'cloud' }),
    asked('oscp', 'OSCP', 'preferred', 'OSCP'),
    asked('iso-iec-42001', 'ISO/IEC 42001', 'preferred', 'ISO/IEC 42001'),
    asked('rust', 'Rust', 'preferred', 'Rust'),
    asked('ai-red-teaming', 'AI red teaming', 'mentioned', 'red team'),
    asked('ci-cd', 'CI/CD', 'mentioned', 'CI/CD'),
    asked(
      'retrieval-augmented-generation',
      'Retrieval-augmented generation',
      'mentioned',
      'retrieval pipelines',
    ),
  ],
  anyOf: [{ id: 'cloud', need: 'required', skills: ['aws', 'google-cloud'] }],
  unknownSkills: [{ name: 'Lasso Gateway', need: 'required', mentions: mentionsOf('Lasso Gateway') }],
  evidence: [
    evidence('role', 'Threat-model our LLM services', 0.5),
    evidence('track', 'own our prompt injection defenses', 0.4),
    evidence('level', '5+ years', 0.45),
    evidence('domain', 'red team exercises against agents', 0.3),
    { for: 'title', start: 0, end: 20, text: 'AI Security Engineer', weight: 0.35 },
  ],
  warnings: [
    {
      code: 'long-list',
      text: 'The list of required skills is long: nine that count, besides five years.',
      evidence: [
        { for: 'warning', ...(mentionsOf('5+ years in application security')[0] as Mention), weight: 1 },
      ],
    },
  ],
  observedPay: null,
  gates: [],
  doubts: [],
  fit: null,
  plan: null,
};

/** A governance posting in the US with pay inside the band. */
export const governanceRecord: ReviewRecord = {
  ...engineerRecord,
  id: 'halden-governance',
  posting: engineerRecord.posting && {
    ...engineerRecord.posting,
    title: 'Senior AI Governance Engineer',
    company: 'Halden Bank',
    locations: ['New York, NY', 'Chicago, IL', 'Austin, TX'],
    workMode: 'hybrid',
    site: 'generic',
    url: 'https://careers.halden.example/ai-governance',
  },
  track: 'governance',
  role: { id: 'senior-ai-governance-engineer', title: 'Senior AI Governance Engineer', confidence: 0.78 },
  alternatives: [{ id: 'ai-governance-lead', title: 'AI Governance Lead', confidence: 0.4 }],
  salary: { min: 148_000, max: 176_000, currency: 'USD', period: 'year', start: 0, end: 0 },
  band: {
    min: 140_000,
    max: 185_000,
    currency: 'USD',
    period: 'year',
    region: 'US',
    source: 'Career ladder, senior rung: Senior AI Governance Engineer',
  },
  pay: { verdict: 'within', converted: null },
  skills: [
    asked('eu-ai-act', 'EU AI Act', 'required', 'Cloud'),
    asked('nist-ai-rmf', 'NIST AI RMF', 'required', 'LLM'),
    asked('python', 'Python', 'required', 'Python'),
    asked('model-cards', 'Model cards', 'preferred', 'models'),
    asked('kubernetes', 'Kubernetes', 'mentioned', 'Kubernetes'),
  ],
  anyOf: [],
  unknownSkills: [],
  warnings: [],
};

/** A page that holds no posting, for the states that have none. */
export function unreadable(
  verdict: ReviewRecord['verdict'],
  reason: ReviewRecord['reason'] = null,
): ReviewRecord {
  return {
    ...engineerRecord,
    id: `${verdict}-${reason}`,
    verdict,
    reason,
    posting: null,
    domain: null,
    track: null,
    role: null,
    alternatives: [],
    level: null,
    levelConfidence: 0,
    years: null,
    salary: null,
    band: null,
    pay: { verdict: 'unknown', converted: null },
    skills: [],
    anyOf: [],
    unknownSkills: [],
    evidence: [],
    warnings: [],
  };
}

/** What is stored of a record: all but fit and plan. */
export function storedPart({ fit: _fit, plan: _plan, ...review }: ReviewRecord): StoredReview {
  return review;
}

/** The reading that a record would have come from. */
export function readingOf(record: ReviewRecord, frameUrl: string | null = null): PageReading {
  const { verdict, reason, posting } = record;
  const outside = { ...BARE_READING, verdict, reason, frameUrl };
  if (posting === null) return { ...outside, posting: null };
  const { sections: _sections, ...fields } = posting;
  return { ...outside, posting: { ...fields, structuredPay: null } };
}
