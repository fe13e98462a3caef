import type { Skill } from '../src/model/skill.ts';
import certification from './skills/certification.json' with { type: 'json' };
import framework from './skills/framework.json' with { type: 'json' };
import language from './skills/language.json' with { type: 'json' };
import regulation from './skills/regulation.json' with { type: 'json' };
import soft from './skills/soft.json' with { type: 'json' };
import technique from './skills/technique.json' with { type: 'json' };
import tool from './skills/tool.json' with { type: 'json' };

/** Every file of the skill lexicon by its name in `skills/`; a new file is added here. */
export const SKILL_FILES = {
  'certification.json': certification as readonly Skill[],
  'framework.json': framework as readonly Skill[],
  'language.json': language as readonly Skill[],
  'regulation.json': regulation as readonly Skill[],
  'soft.json': soft as readonly Skill[],
  'technique.json': technique as readonly Skill[],
  'tool.json': tool as readonly Skill[],
} as const;

/** All skills of the lexicon, in the order of their files. */
export const SKILLS: readonly Skill[] = Object.values(SKILL_FILES).flat();
