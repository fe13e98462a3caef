import type { Roadmap } from '../src/model/career-pack.ts';
import complianceAutomation from './roadmaps/ai-compliance-automation-specialist.json' with { type: 'json' };
import securityCompliance from './roadmaps/ai-security-compliance-specialist.json' with { type: 'json' };

/** All roadmaps, by id; a new file is added here. */
export const ROADMAPS: readonly Roadmap[] = [complianceAutomation, securityCompliance] as Roadmap[];
