import * as v from 'valibot';
import { LevelSchema, TrackIdSchema } from './terms.ts';

const PhrasesSchema = v.array(v.pipe(v.string(), v.minLength(1)));
/** The standard, law or register whose vocabulary phrases are, or the independent postings that say them. */
const SourceSchema = v.pipe(v.string(), v.minLength(1));
/** Phrases of one language and one source. */
const SourcedSchema = v.object({
  language: v.pipe(v.string(), v.length(2)),
  source: SourceSchema,
  say: PhrasesSchema,
});
const ShareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Words that stand for each other in phrases, by group name without "@"; see `data/README.md` for how a phrase is written. */
export const WordGroupsSchema = v.record(v.string(), PhrasesSchema);

/** What a person is called in a title: the last such word of the head clause is the head. */
export const HeadSchema = v.object({
  /** Name of the group of heads, "engineer". */
  id: v.string(),
  words: PhrasesSchema,
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
});
export type LevelSignRule = v.InferOutput<typeof LevelSignRuleSchema>;

/** What words of the body rest on: people who are led, a place of study, words for the level itself. */
export const ScopeBasisSchema = v.picklist(['people', 'study', 'words']);
export type ScopeBasis = v.InferOutput<typeof ScopeBasisSchema>;

/** How titles and texts speak of levels. */
export const LevelWordsSchema = v.object({
  groups: WordGroupsSchema,
  heads: v.array(HeadSchema),
  signs: v.array(LevelSignRuleSchema),
  /** Parts of a title that hold no level of the person: "office of the …", "reporting to the …". */
  asides: PhrasesSchema,
  /** Places, modes and terms of work that may stand in a title beside the job. */
  placeWords: PhrasesSchema,
  /** Words of the body that speak for a level: people who are led, a place of study, words for it. */
  scope: v.array(v.object({ level: LevelSchema, basis: ScopeBasisSchema, say: PhrasesSchema })),
  /** Labels of the line or field that names the level: "Seniority", "Karrierestufe". */
  fields: PhrasesSchema,
  /** Words that may stand beside a level in such a field or in a badge: "Senior level". */
  fieldFillers: PhrasesSchema,
  /** Words of banks, looked for in the company and the first lines. */
  bankWords: PhrasesSchema,
  source: SourceSchema,
});
export type LevelWords = v.InferOutput<typeof LevelWordsSchema>;

/**
 * What a word or phrase of a posting names. AI and its parts; what protects, threatens or governs, and what is done to AI; "field" names the
 * safety of AI outright; "decoy" only looks like another; "uses" is AI as a means. The rest is work beside the field and other trades.
 */
export const ConceptSchema = v.picklist([
  'ai',
  'artifact',
  'security',
  'threat',
  'safety',
  'oversight',
  'act',
  'field',
  'decoy',
  'uses',
  'it-security',
  'control',
  'building',
  'physical',
  'outside',
  'trade',
]);
export type Concept = v.InferOutput<typeof ConceptSchema>;

/** The words by which titles and texts name what a posting is about. */
export const DomainSignalsSchema = v.object({
  groups: WordGroupsSchema,
  /** Languages whose words the signals know well enough that their silence means something. */
  languages: v.array(v.pipe(v.string(), v.length(2))),
  concepts: v.array(v.object({ concept: ConceptSchema, ...SourcedSchema.entries })),
  /** Share that a passage keeps, by the kind of its section. */
  sections: v.record(v.string(), ShareSchema),
  /** Words by which a sentence of the company's blurb or an unnamed section speaks of the work after all. */
  roleWords: PhrasesSchema,
  /** Openings of sentences that are about the employer or the law, wherever they stand. */
  boilerplate: PhrasesSchema,
  /** Words of conviction, "our mission", "passionate about": what they praise is the employer's cause, not the work. */
  missionStatements: PhrasesSchema,
  /** Words by which an employer speaks of itself, "is the leading", "founded in". */
  portraits: PhrasesSchema,
  source: SourceSchema,
});

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
  /** Kinds of work with the phrases that show them, in titles and in texts. */
  facets: v.array(v.object({ facet: v.string(), ...SourcedSchema.entries })),
  roles: v.array(RoleProfileSchema),
  /** Tracks of neighboring work, which has no role: the first rule with a phrase in the title decides. */
  tracks: v.array(v.object({ track: TrackIdSchema, source: SourceSchema, say: PhrasesSchema })),
  source: SourceSchema,
});

/** Weight of each feature by name. */
const WeightsSchema = v.record(v.string(), v.number());

/** Weights that `tests/eval/fit-weights.ts` fits; it writes the file, with the figures that it measured. */
export const FittedWeightsSchema = v.object({
  /** Domain → weight of each of its features. */
  domain: v.object({ in: WeightsSchema, near: WeightsSchema, out: WeightsSchema }),
  /** What the scores of roles are multiplied with to become confidences. */
  sharpness: v.number(),
  /** How often a level is right, by what it rests on. */
  level: v.object({
    agreeing: ShareSchema,
    title: ShareSchema,
    contradicted: ShareSchema,
    field: ShareSchema,
    years: ShareSchema,
    'weak-title': ShareSchema,
    study: ShareSchema,
    people: ShareSchema,
    words: ShareSchema,
  }),
});
export type FittedWeights = v.InferOutput<typeof FittedWeightsSchema>;

/** How a role of ours stands to a framework's work role: the same work, most of it, or a wider one that holds it. */
const WorkRoleMatchSchema = v.picklist(['exact', 'close', 'broad']);
export type WorkRoleMatch = v.InferOutput<typeof WorkRoleMatchSchema>;

/** The roles of the closed list beside the work roles of government frameworks, whose codes postings name ("DCWF 733"). */
export const WorkRolesSchema = v.object({
  frameworks: v.array(
    v.object({
      id: v.picklist(['dcwf', 'nice']),
      name: v.string(),
      version: v.string(),
      by: v.string(),
      /** Names by which postings speak of it, in plain words. */
      say: PhrasesSchema,
      source: SourceSchema,
      checked: v.pipe(v.string(), v.isoDate()),
    }),
  ),
  roles: v.array(
    v.object({
      role: v.string(),
      workRoles: v.array(
        v.object({
          framework: v.picklist(['dcwf', 'nice']),
          code: v.pipe(v.string(), v.regex(/^(?:\d{3}|[A-Z]{2}-WRL-\d{3})$/)),
          /** The framework's own title. */
          title: v.string(),
          match: WorkRoleMatchSchema,
        }),
      ),
    }),
  ),
  curated: v.boolean(),
  source: SourceSchema,
});
export type WorkRoles = v.InferOutput<typeof WorkRolesSchema>;

/** All rules of title reading and matching. */
export const MatchRulesSchema = v.object({
  levelWords: LevelWordsSchema,
  domainSignals: DomainSignalsSchema,
  titles: TitleMapSchema,
  weights: FittedWeightsSchema,
  workRoles: WorkRolesSchema,
});
export type MatchRules = v.InferOutput<typeof MatchRulesSchema>;
