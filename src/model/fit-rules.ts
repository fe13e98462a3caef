import * as v from 'valibot';
import { IdsSchema, RecordSourceSchema, TextSchema, TextsSchema } from './record-parts.ts';

const ShareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const PointsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** A family of jobs that people move between without starting anew. */
export const ProfessionSchema = v.object({
  id: TextSchema,
  name: TextSchema,
  /** What job titles of it hold, as phrases of plain words. */
  titles: v.array(v.object({ language: TextSchema, say: TextsSchema })),
  /** Phrases that say so only in a title that names no profession more exactly. */
  vagueTitles: v.optional(TextsSchema),
  /** Roles of the closed list that are of it; each role is of one. */
  roles: IdsSchema,
  /** Entry points that lead out of it; each is of one. */
  backgrounds: IdsSchema,
  /** Ids of the skills by which one knows who does this work. */
  core: v.pipe(IdsSchema, v.minLength(1)),
  /** The field whose years count for it. */
  years: v.optional(v.picklist(['security', 'machineLearning', 'governance'])),
  /** True where one must have built such things: what a title names behind it is only what they are built for. */
  craft: v.optional(v.literal(true)),
  /** True where nobody may work in it without a license. */
  licensed: v.optional(v.literal(true)),
});
export type Profession = v.InferOutput<typeof ProfessionSchema>;

/** What a fit is reckoned by. Points are of 100, shares 0..1. */
export const FitRulesSchema = v.object({
  source: RecordSourceSchema,
  /**
   * What missing all of a part takes off; of the level, what a step takes off: below what is asked, and above an entry post.
   * Fitted by `tests/eval/fit-points.ts`, which says how they do on persons and postings that were left out.
   */
  points: v.object({
    profession: PointsSchema,
    'required-skills': PointsSchema,
    'preferred-skills': PointsSchema,
    below: PointsSchema,
    above: PointsSchema,
    years: PointsSchema,
  }),
  /** The share of what is asked, by weight, from which on nothing is missing: lists of demands are wish lists. */
  enough: ShareSchema,
  /** What a skill counts for an asked one: by its level, and where it is not the asked one but a part, a whole or a sibling of it. */
  credit: v.object({
    strong: ShareSchema,
    working: ShareSchema,
    learning: ShareSchema,
    narrower: ShareSchema,
    broader: ShareSchema,
    sibling: ShareSchema,
  }),
  /** What multiplies the weight of a requirement that is central, named in the title, or general. */
  weight: v.object({ core: v.number(), titled: v.number(), general: v.number() }),
  /**
   * How far a person is of a profession: by the current title (and by what else the title names), by the background, by the
   * background alone, and by the skills of one who commands the share `masteredAt` of its core.
   */
  standing: v.object({
    title: ShareSchema,
    furtherTitle: ShareSchema,
    background: ShareSchema,
    onlyBackground: ShareSchema,
    skills: ShareSchema,
    masteredAt: ShareSchema,
  }),
  /**
   * What of a posting's profession its matched role and its skills decide beside the title; `closest`: what the closest of
   * its main professions counts beside the mean; `mainFrom`: the share that makes one a main profession; `craft`: what a
   * craft decides that the title names before others.
   */
  posting: v.object({
    role: ShareSchema,
    skills: ShareSchema,
    closest: ShareSchema,
    mainFrom: ShareSchema,
    craft: ShareSchema,
  }),
  /** How close two professions are for which `closeness` says nothing. */
  unrelated: ShareSchema,
  /** The power to which closeness is raised at entry posts, where employers look further afield; below 1. */
  entryPower: ShareSchema,
  /** Phrases of titles of fellowships and the like, which ask for no level and are open to those above. */
  trainingTitles: TextsSchema,
  /** The most that somebody without the license of a profession can reach, and who works close beside it. */
  licensed: v.object({ without: PointsSchema, beside: PointsSchema }),
  /** With fewer known requirements a fit is a stretch at best. */
  fewRequirements: v.number(),
  professions: v.array(ProfessionSchema),
  /** How close two professions are, each pair once, under the id that comes first. */
  closeness: v.record(v.string(), v.record(v.string(), ShareSchema)),
});
export type FitRules = v.InferOutput<typeof FitRulesSchema>;
