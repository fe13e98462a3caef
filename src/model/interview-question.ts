import * as v from 'valibot';
import { IdsSchema, RecordSourceSchema, TextSchema } from './record-parts.ts';
import { TrackIdSchema } from './terms.ts';

/** For whom a question is meant, from the first job on. */
export const QUESTION_LEVELS = ['entry', 'mid', 'senior'] as const;

/** What an answer shows: knowledge, judgment in a case, work at a keyboard or whiteboard, or past conduct. */
export const QUESTION_KINDS = ['concept', 'scenario', 'hands-on', 'behavioral'] as const;

/** A question to prepare for, with those who are asked it and the skills that it tries. */
export const InterviewQuestionSchema = v.object({
  id: TextSchema,
  question: TextSchema,
  level: v.picklist(QUESTION_LEVELS),
  kind: v.picklist(QUESTION_KINDS),
  /** Tracks of which every role is asked it. */
  tracks: v.array(TrackIdSchema),
  /** Ids of single roles of other tracks that are asked it. */
  roles: IdsSchema,
  skills: IdsSchema,
  /** What a good answer names, in Milepost's words. */
  points: v.pipe(v.array(TextSchema), v.minLength(3), v.maxLength(5)),
  /** True where Milepost wrote the question, false where a guide asks it. */
  curated: v.boolean(),
  source: RecordSourceSchema,
});
export type InterviewQuestion = v.InferOutput<typeof InterviewQuestionSchema>;
