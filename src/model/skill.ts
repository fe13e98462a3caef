import * as v from 'valibot';

const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

/** What sort of thing a skill is; degrees and soft skills are known, but never counted among the skills asked. */
export const SkillKindSchema = v.picklist([
  'technique',
  'tool',
  'platform',
  'language',
  'framework',
  'regulation',
  'certification',
  'degree',
  'field',
  'soft',
]);
export type SkillKind = v.InferOutput<typeof SkillKindSchema>;

/**
 * One way of writing a skill. A bare name matches whole tokens, case-insensitively, with hyphens, slashes and
 * spaces alike. The rules narrow it; all that are given must hold. Words are compared in lower case; a word that
 * begins with "@" stands for a group in `contexts.json`.
 */
export const AliasSchema = v.object({
  text: v.pipe(v.string(), v.minLength(1)),
  /** Letters must be written as in `text`. */
  exactCase: v.optional(v.literal(true)),
  /** One of these must stand in the same sentence or list item. */
  near: v.optional(v.array(v.string())),
  /** None of these may stand in the same sentence or list item. */
  notNear: v.optional(v.array(v.string())),
  /** One of these must stand directly before. */
  after: v.optional(v.array(v.string())),
  /** One of these must stand directly behind. */
  before: v.optional(v.array(v.string())),
  /** None of these may stand directly before ("series" before "C"). */
  notAfter: v.optional(v.array(v.string())),
  /** None of these may stand directly behind ("to" behind "Go"). */
  notFollowedBy: v.optional(v.array(v.string())),
  /** It must be an item of a list beside another known skill. */
  inList: v.optional(v.literal(true)),
  /** As of a skill: this way of writing it counts only where a demand speaks of it. */
  broad: v.optional(v.literal(true)),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

/** A skill of the lexicon. `name` is itself an alias unless `aliases` lists it with rules of its own. */
export const SkillSchema = v.object({
  id: IdSchema,
  name: v.string(),
  kind: SkillKindSchema,
  /** A plain string is an alias without rules. */
  aliases: v.array(v.union([v.string(), AliasSchema])),
  /**
   * So wide that postings name it only in passing (the product, the industry, a neighboring team): it counts only among what is
   * asked or wished for, and behind words such as "experience with".
   */
  broad: v.optional(v.literal(true)),
  /** Id of the skill that this one is a part or a kind of: who has this one has worked on that one. */
  broader: v.optional(v.string()),
  /**
   * Skills beside this one, neither above nor below it, that a recruiter counts in part for it: id and share, 0..1, sorted
   * by id. The other skill names this one too; the shares may differ (CISSP speaks more for SSCP than SSCP for CISSP).
   */
  related: v.optional(v.array(v.object({ id: v.string(), credit: v.number() }))),
  /**
   * The companies that make it, by the first words of their names: in their own postings its name is mostly the product that
   * one works on, so it counts there only where a demand speaks of it.
   */
  makers: v.optional(v.array(v.string())),
  /** Why it is part of no other skill; every skill has this or `broader`. */
  root: v.optional(v.string()),
  /** How much the skill speaks for work on AI security, safety or governance, 0..1. */
  domainWeight: v.optional(v.number()),
  /** Why no roadmap phase teaches it, for a skill that none teaches. */
  untaught: v.optional(v.string()),
  source: v.string(),
});
export type Skill = v.InferOutput<typeof SkillSchema>;

/** Words that stand for each other in alias rules, by group name without "@". */
export const ContextsSchema = v.record(v.string(), v.array(v.string()));
export type Contexts = v.InferOutput<typeof ContextsSchema>;

/** A sentence that must, or must not, be read as a mention of the skill; test data for the aliases with rules. */
export const SkillExampleSchema = v.object({ skill: IdSchema, text: v.string(), match: v.boolean() });
export type SkillExample = v.InferOutput<typeof SkillExampleSchema>;
