import type { Skill } from '../src/model/skill.ts';
import aiLawAndStandards from './skills/ai-law-and-standards.json' with { type: 'json' };
import aiSecurity from './skills/ai-security.json' with { type: 'json' };
import certifications from './skills/certifications.json' with { type: 'json' };
import cloud from './skills/cloud.json' with { type: 'json' };
import dataAndAnalytics from './skills/data-and-analytics.json' with { type: 'json' };
import degrees from './skills/degrees.json' with { type: 'json' };
import detection from './skills/detection.json' with { type: 'json' };
import frameworks from './skills/frameworks.json' with { type: 'json' };
import governance from './skills/governance.json' with { type: 'json' };
import identity from './skills/identity.json' with { type: 'json' };
import issuerCertificates from './skills/issuer-certificates.json' with { type: 'json' };
import languages from './skills/languages.json' with { type: 'json' };
import machineLearning from './skills/machine-learning.json' with { type: 'json' };
import mlops from './skills/mlops.json' with { type: 'json' };
import privacy from './skills/privacy.json' with { type: 'json' };
import riskAndAudit from './skills/risk-and-audit.json' with { type: 'json' };
import security from './skills/security.json' with { type: 'json' };
import soft from './skills/soft.json' with { type: 'json' };
import software from './skills/software.json' with { type: 'json' };

/** Every file of the skill lexicon by its name in `skills/`; a new file is added here. */
export const SKILL_FILES = {
  'ai-law-and-standards.json': aiLawAndStandards as readonly Skill[],
  'ai-security.json': aiSecurity as readonly Skill[],
  'certifications.json': certifications as readonly Skill[],
  'cloud.json': cloud as readonly Skill[],
  'data-and-analytics.json': dataAndAnalytics as readonly Skill[],
  'degrees.json': degrees as readonly Skill[],
  'detection.json': detection as readonly Skill[],
  'frameworks.json': frameworks as readonly Skill[],
  'governance.json': governance as readonly Skill[],
  'identity.json': identity as readonly Skill[],
  'issuer-certificates.json': issuerCertificates as readonly Skill[],
  'languages.json': languages as readonly Skill[],
  'machine-learning.json': machineLearning as readonly Skill[],
  'mlops.json': mlops as readonly Skill[],
  'privacy.json': privacy as readonly Skill[],
  'risk-and-audit.json': riskAndAudit as readonly Skill[],
  'security.json': security as readonly Skill[],
  'soft.json': soft as readonly Skill[],
  'software.json': software as readonly Skill[],
} as const;

/** All skills of the lexicon, in the order of their files. */
export const SKILLS: readonly Skill[] = Object.values(SKILL_FILES).flat();
