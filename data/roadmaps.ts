import type { Roadmap } from '../src/model/career-pack.ts';
import aiAuditAndRisk from './roadmaps/ai-audit-and-risk.json' with { type: 'json' };
import aiComplianceAutomation from './roadmaps/ai-compliance-automation-specialist.json' with {
  type: 'json',
};
import aiDataSecurity from './roadmaps/ai-data-security.json' with { type: 'json' };
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

/** All roadmaps, by id; a new file is added here. */
export const ROADMAPS: readonly Roadmap[] = [
  aiAuditAndRisk,
  aiComplianceAutomation,
  aiDataSecurity,
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
] as Roadmap[];
