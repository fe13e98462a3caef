import type { AskedSkill, SkillChoice } from '../model/review-record.ts';
import type { Need } from '../model/terms.ts';

/** The part of a review that says which skills are asked for. */
export interface AskingSkills {
  readonly skills: readonly Pick<AskedSkill, 'id' | 'need' | 'anyOf'>[];
  readonly anyOf: readonly SkillChoice[];
}

/** One thing that a posting asks for: met by any of its skills. A single skill is a requirement of one. */
export interface Requirement {
  readonly skills: readonly string[];
  readonly need: Exclude<Need, 'mentioned'>;
}

/**
 * The requirements of a posting, required before preferred, each in the posting's order.
 * A group of alternatives ("Python, Go or Rust") is one requirement; a skill that is only mentioned is none.
 */
export function requirementsOf(
  skills: AskingSkills['skills'],
  choices: AskingSkills['anyOf'],
): readonly Requirement[] {
  const choiceOf = new Map(choices.map((choice) => [choice.id, choice]));
  const seen = new Set<string>();
  const requirements: Requirement[] = [];
  for (const skill of skills) {
    const choice = skill.anyOf === null ? undefined : choiceOf.get(skill.anyOf);
    const need = choice?.need ?? skill.need;
    if (need === 'mentioned' || seen.has(choice?.id ?? '')) continue;
    if (choice) seen.add(choice.id);
    requirements.push({ skills: choice?.skills ?? [skill.id], need });
  }
  const required = requirements.filter(({ need }) => need === 'required');
  return [...required, ...requirements.filter(({ need }) => need === 'preferred')];
}
