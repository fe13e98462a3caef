import { expect, it } from 'vitest';
import type { SavedPage } from '../support/extension.ts';
import { readAnswer, type ShownAnswer } from './popup-view.ts';
import { fixture, GOVERNANCE, SAMPLE } from './saved-pages.ts';
import { useBrowser } from './use-browser.ts';

const browser = useBrowser();

const ANSWERS: readonly (readonly [SavedPage, ShownAnswer])[] = [
  [
    SAMPLE,
    {
      title: 'AI Security Engineer, LLM Platform',
      company: 'Northwind Cloud',
      role: 'AI Security Engineer',
      track: 'Technical',
      level: 'Senior',
      pay: 'starts below the US band',
      required: [
        'Large language models',
        'Threat modeling',
        'Prompt injection',
        'Jailbreaking',
        'AI red teaming',
        'AI guardrails',
        'NeMo Guardrails',
        'MITRE ATLAS',
        'OWASP Top 10 for LLM Applications',
        'Application security 5+ years',
        'Product security 5+ years',
        'Machine learning',
        'Python',
        'Kubernetes',
        'AWS',
        'GCP',
        'CI/CD',
      ],
    },
  ],
  [
    GOVERNANCE,
    {
      title: 'Senior AI Governance Analyst',
      company: 'Halden Bank',
      role: 'AI Governance Specialist',
      track: 'Governance',
      level: 'Senior',
      pay: 'within the US band',
      required: ['EU AI Act', 'NIST AI RMF', 'Risk management 5+ years', 'ISO/IEC 42001'],
    },
  ],
  [
    fixture('operations'),
    {
      title: 'AI Incident Responder',
      company: 'Juniper Lane',
      role: 'AI Security Operations',
      track: 'Operations',
      level: 'Mid',
      pay: 'within the US band',
      required: [
        'Large language models',
        'Agentic AI',
        'Runbooks',
        'On-call',
        'Incident response 3+ years',
        'Splunk',
        'SIEM',
        'Prompt injection',
        'Python',
      ],
    },
  ],
];

it.each(ANSWERS)('answers a press of the toolbar button on $path', async (saved, answer) => {
  const popup = await browser.openPopup(saved);
  expect(await readAnswer(popup)).toEqual(answer);
});

it('reads the tab that it was opened on, not another one', async () => {
  const other = await browser.openPage(GOVERNANCE);
  const popup = await browser.openPopup(SAMPLE);
  await other.bringToFront();
  await popup.reload();
  await popup.getByRole('heading', { name: 'AI Security Engineer, LLM Platform' }).waitFor();
});
