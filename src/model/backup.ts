import * as v from 'valibot';
import { ProfileSchema } from './profile.ts';
import { CorrectionsSchema, SavedPostingSchema } from './saved-posting.ts';

/** Names the file's shape. A later shape that this one cannot read gets another number. */
export const BACKUP_SCHEMA_ID = 'milepost.backup/1';

/** The first line of a backup. */
export const BackupHeaderSchema = v.object({
  schema: v.literal(BACKUP_SCHEMA_ID),
  /** ISO 8601 moment, UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type BackupHeader = v.InferOutput<typeof BackupHeaderSchema>;

const IdSchema = v.pipe(v.string(), v.minLength(1));

/**
 * A line of a backup below the first: one thing that was stored. The last line says how many stood before it, so that
 * a file that was cut off is known as one.
 */
export const BackupLineSchema = v.variant('kind', [
  v.object({ kind: v.literal('profile'), value: ProfileSchema }),
  v.object({ kind: v.literal('posting'), value: v.object({ ...SavedPostingSchema.entries, id: IdSchema }) }),
  v.object({
    kind: v.literal('corrections'),
    value: v.object({ ...CorrectionsSchema.entries, id: IdSchema }),
  }),
  v.object({ kind: v.literal('end'), lines: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
]);
export type BackupLine = v.InferOutput<typeof BackupLineSchema>;

/** What stands in a backup, for restoring. */
export type BackupItem = Exclude<BackupLine, { kind: 'end' }>;

/** How a thing in a backup stands to what is stored: not there, there and equal, there and different. */
export type Standing = 'new' | 'same' | 'conflict';

/** What to do where a backup and the browser hold different states of the same posting. */
export const ConflictChoiceSchema = v.picklist(['keep', 'replace', 'newer']);
export type ConflictChoice = v.InferOutput<typeof ConflictChoiceSchema>;
