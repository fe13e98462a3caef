import * as v from 'valibot';
import { DomainSchema, LevelSchema, TrackIdSchema } from './terms.ts';

const PhrasesSchema = v.array(v.pipe(v.string(), v.minLength(1)));
const ShareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Words that stand for each other in phrases, by group name without "@"; see `data/README.md` for how a phrase is written. */
export const WordGroupsSchema = v.record(v.string(), PhrasesSchema);

/** What a person is called in a title: the last such word of the head clause is the head. */
export const HeadSchema = v.object({
  /** Name of the group of heads, "engineer". */
  id: v.string(),
  words: PhrasesSchema,
  /** Level that the bare head is customarily used for; null where it says nothing. */
  usual: v.nullable(LevelSchema),
  /** Alone in its clause the word is a grade ("Manager: AI Engineer"), and another clause says what the person is. */
  grade: v.optional(v.literal(true)),
});

/** Words of a title that speak for a level. Of overlapping signs the longer counts, then the higher rank, then the earlier. */
export const LevelSignRuleSchema = v.object({
  /** null: the words look like a level but are none ("lead generation"). */
  level: v.nullable(LevelSchema),
  confidence: ShareSchema,
  rank: v.number(),
  /** head: counts in the head clause only. */
  where: v.picklist(['head', 'anywhere']),
  say: PhrasesSchema,
  /** What the same words mean at a bank, where vice president is a grade. */
  atBank: v.optional(LevelSchema),
  /** What job boards mostly mean by the words; taken where a title comes without a text. */
  alone: v.optional(LevelSchema),
});
export type LevelSignRule = v.InferOutput<typeof LevelSignRuleSchema>;

/** How titles and texts speak of levels. */
export const LevelWordsSchema = v.object({
  groups: WordGroupsSchema,
  heads: v.array(HeadSchema),
  signs: v.array(LevelSignRuleSchema),
  /** Parts of a title that hold no level of the person: "office of the …", "reporting to the …". */
  asides: PhrasesSchema,
  /** Places, modes and terms of work that may stand in a title beside the job. */
  placeWords: PhrasesSchema,
  /** Scope words of the body, by level. */
  scope: v.array(v.object({ level: LevelSchema, say: PhrasesSchema })),
  /** Names and words of banks, looked for in the company and the first lines. */
  banks: PhrasesSchema,
});
export type LevelWords = v.InferOutput<typeof LevelWordsSchema>;

/**
 * Where a phrase points: work on AI systems' own safety, AI put to use for security, work beside it, none of these; "idle" words only
 * look like the others ("threat model", "business model") and keep them from being read.
 */
export const SignalSideSchema = v.picklist(['of-ai', 'with-ai', 'neighbor', 'outside', 'idle']);
export type SignalSide = v.InferOutput<typeof SignalSideSchema>;

/** Phrases that speak for or against the domain, and how the pieces are weighed. */
export const DomainSignalsSchema = v.object({
  groups: WordGroupsSchema,
  /** Languages whose words the signals know well enough that their silence means something. */
  languages: v.array(v.pipe(v.string(), v.length(2))),
  /** Ids of heads whose bearers build what the employer sells: near the domain wherever AI is made. */
  makerHeads: v.array(v.string()),
  signals: v.array(v.object({ side: SignalSideSchema, weight: ShareSchema, say: PhrasesSchema })),
  /** Share that a passage keeps, by the kind of its section. */
  sections: v.record(v.string(), ShareSchema),
  /** Words by which a sentence of the company's blurb or an unnamed section speaks of the work after all. */
  roleWords: PhrasesSchema,
  /** Openings of sentences that are about the employer or the law, wherever they stand. */
  boilerplate: PhrasesSchema,
  /** Words of conviction, "our mission", "passionate about": what they praise is the employer's cause, not the work. */
  creeds: PhrasesSchema,
});

/** What a title alone says of the domain; the first rule that fits decides. */
export const TitleDomainRuleSchema = v.object({
  domain: DomainSchema,
  /** 0..1: 0 leaves the answer to the text, 1 needs no text. */
  strength: ShareSchema,
  say: PhrasesSchema,
});
export type TitleDomainRule = v.InferOutput<typeof TitleDomainRuleSchema>;

/** What speaks for a role of the closed list. */
export const RoleProfileSchema = v.object({
  role: v.string(),
  /** Kinds of work → how much each speaks for the role; a negative weight speaks against it. */
  facets: v.record(v.string(), v.number()),
  /** Heads of titles that go with the role → how well. */
  heads: v.record(v.string(), v.number()),
  /** Levels that the role's name is used for; another level costs. */
  levels: v.array(LevelSchema),
});
export type RoleProfile = v.InferOutput<typeof RoleProfileSchema>;

/** How titles map to roles, tracks and the domain. */
export const TitleMapSchema = v.object({
  domains: v.array(TitleDomainRuleSchema),
  /** Kinds of work with the phrases that show them, in titles and in texts. */
  facets: v.record(v.string(), PhrasesSchema),
  roles: v.array(RoleProfileSchema),
  /** Tracks of neighboring work, which has no role: the first rule with a phrase in the title decides. */
  tracks: v.array(v.object({ track: TrackIdSchema, say: PhrasesSchema })),
});

/** All rules of title reading and matching. */
export const MatchRulesSchema = v.object({
  levelWords: LevelWordsSchema,
  domainSignals: DomainSignalsSchema,
  titles: TitleMapSchema,
});
export type MatchRules = v.InferOutput<typeof MatchRulesSchema>;
