import * as v from 'valibot';
import {
  BackgroundSkillsSchema,
  CertificateSchema,
  EntryPointSchema,
  ExchangeRatesSchema,
  GuideTextSchema,
  InterviewQuestionSchema,
  LadderSchema,
  LibraryResourceSchema,
  PathwaysSchema,
  PositionSchema,
  RoleSchema,
  StageSchema,
  TrackSchema,
  WrittenRoadmapSchema,
  WrittenUnitSchema,
} from '../src/model/career-pack.ts';
import { ExperienceWordsSchema } from '../src/model/experience-rules.ts';
import { FitRulesSchema } from '../src/model/fit-rules.ts';
import { GateWordsSchema } from '../src/model/gate-rules.ts';
import { LawSchema } from '../src/model/law.ts';
import { LivenessWordsSchema } from '../src/model/liveness-rules.ts';
import {
  DomainSignalsSchema,
  FittedWeightsSchema,
  LevelWordsSchema,
  TitleMapSchema,
  WorkRolesSchema,
} from '../src/model/match-rules.ts';
import { ObservedPayDataSchema } from '../src/model/observed-pay.ts';
import { PayWordsSchema } from '../src/model/pay-rules.ts';
import { PhraseWordsSchema } from '../src/model/phrase-words.ts';
import { PlacesSchema } from '../src/model/places.ts';
import { PostingLintsSchema } from '../src/model/posting-lints.ts';
import { ReadingRulesSchema } from '../src/model/reading-rules.ts';
import { ResumeWordsSchema } from '../src/model/resume.ts';
import { ContextsSchema, SkillExampleSchema, SkillSchema } from '../src/model/skill.ts';
import { SamplePostingSchema } from '../src/model/supplied-text.ts';

/** Data file, as a path inside `data/`, → what it must look like. */
export const FILE_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'background-skills.json': v.array(BackgroundSkillsSchema),
  'certificates.json': v.array(CertificateSchema),
  'contexts.json': ContextsSchema,
  'domain-signals.json': DomainSignalsSchema,
  'entry-points.json': v.array(EntryPointSchema),
  'experience-words.json': ExperienceWordsSchema,
  'fit-rules.json': FitRulesSchema,
  'fitted-weights.json': FittedWeightsSchema,
  'gate-words.json': GateWordsSchema,
  'guides.json': v.array(GuideTextSchema),
  'interview-questions.json': v.array(InterviewQuestionSchema),
  'ladders.json': v.array(LadderSchema),
  'laws-and-standards.json': v.array(LawSchema),
  'level-words.json': LevelWordsSchema,
  'liveness-words.json': LivenessWordsSchema,
  'observed-pay.json': ObservedPayDataSchema,
  'pack-version.json': v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/)),
  'pathways.json': PathwaysSchema,
  'pay-words.json': PayWordsSchema,
  'phrase-words.json': PhraseWordsSchema,
  'places.json': PlacesSchema,
  'positions.json': v.array(PositionSchema),
  'posting-lints.json': PostingLintsSchema,
  'rates.json': ExchangeRatesSchema,
  'reading-rules.json': ReadingRulesSchema,
  'resources.json': v.array(LibraryResourceSchema),
  'resume-words.json': ResumeWordsSchema,
  'roles.json': v.array(RoleSchema),
  'sample-posting.json': SamplePostingSchema,
  'short-units.json': v.array(WrittenUnitSchema),
  'skill-examples.json': v.array(SkillExampleSchema),
  'stages.json': v.array(StageSchema),
  'titles.json': TitleMapSchema,
  'tracks.json': v.array(TrackSchema),
  'work-roles.json': WorkRolesSchema,
};

/** Folder inside `data/` → what each of its files must look like. */
export const FOLDER_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  roadmaps: WrittenRoadmapSchema,
  skills: v.array(SkillSchema),
};

/**
 * The schema of a data file.
 * @param file Path inside `data/`, "roles.json" or "skills/tool.json".
 * @returns Null for a file that no schema is declared for.
 */
export function schemaOf(file: string): v.GenericSchema | null {
  const [folder = '', name] = file.split('/');
  return (name === undefined ? FILE_SCHEMAS[file] : FOLDER_SCHEMAS[folder]) ?? null;
}
