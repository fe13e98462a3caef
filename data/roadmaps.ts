import type {
  LibraryResource,
  Roadmap,
  ShortUnit,
  WrittenRoadmap,
  WrittenUnit,
} from '../src/model/career-pack.ts';
import { finishRoadmap, finishUnit, libraryOf } from './finished-plans.ts';
import resources from './resources.json' with { type: 'json' };
import aiAuditAndRisk from './roadmaps/ai-audit-and-risk.json' with { type: 'json' };
import aiComplianceAutomation from './roadmaps/ai-compliance-automation-specialist.json' with {
  type: 'json',
};
import aiDataSecurity from './roadmaps/ai-data-security.json' with { type: 'json' };
import aiGovernanceAddOns from './roadmaps/ai-governance-add-ons.json' with { type: 'json' };
import aiGovernanceEngineering from './roadmaps/ai-governance-engineering.json' with { type: 'json' };
import aiModelValidation from './roadmaps/ai-model-validation.json' with { type: 'json' };
import aiPolicyAndGovernance from './roadmaps/ai-policy-and-governance.json' with { type: 'json' };
import aiRedTeaming from './roadmaps/ai-red-teaming.json' with { type: 'json' };
import aiSafeguardsProgram from './roadmaps/ai-safeguards-program.json' with { type: 'json' };
import aiSecurityArchitecture from './roadmaps/ai-security-architecture.json' with { type: 'json' };
import aiSecurityCompliance from './roadmaps/ai-security-compliance-specialist.json' with { type: 'json' };
import aiSecurityEngineering from './roadmaps/ai-security-engineering.json' with { type: 'json' };
import aiSecurityOperations from './roadmaps/ai-security-operations.json' with { type: 'json' };
import responsibleAiAndEthics from './roadmaps/responsible-ai-and-ethics.json' with { type: 'json' };
import units from './short-units.json' with { type: 'json' };

/** The files, by id; a new one is added here. */
const WRITTEN = [
  aiAuditAndRisk,
  aiComplianceAutomation,
  aiDataSecurity,
  aiGovernanceAddOns,
  aiGovernanceEngineering,
  aiModelValidation,
  aiPolicyAndGovernance,
  aiRedTeaming,
  aiSafeguardsProgram,
  aiSecurityArchitecture,
  aiSecurityCompliance,
  aiSecurityEngineering,
  aiSecurityOperations,
  responsibleAiAndEthics,
] as WrittenRoadmap[];

// What there is to learn from, each resource once.
const library = libraryOf(resources as readonly LibraryResource[]);

/** All roadmaps, by id. */
export const ROADMAPS: readonly Roadmap[] = WRITTEN.map((roadmap) => finishRoadmap(roadmap, library));

/** All short units, by id. */
export const UNITS: readonly ShortUnit[] = (units as WrittenUnit[]).map((unit) => finishUnit(unit, library));
