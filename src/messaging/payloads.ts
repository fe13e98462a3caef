import * as v from 'valibot';
import { PageReadingSchema } from '../model/posting.ts';
import { ProfileChangeSchema } from '../model/profile-change.ts';
import { StoredReviewSchema } from '../model/review-record.ts';
import { CorrectionsSchema, NotesSchema } from '../model/saved-posting.ts';
import type { Data, ReadingReply, WorkerProtocol } from './protocol.ts';

const IdSchema = v.pipe(v.string(), v.minLength(1));
const { status, tags, notes } = NotesSchema.entries;

/** What each message to the worker must carry. Unknown fields are dropped. */
export const WORKER_PAYLOADS: {
  readonly [Name in keyof WorkerProtocol]: v.GenericSchema<unknown, Data<WorkerProtocol[Name]>>;
} = {
  updateProfile: v.object({ change: ProfileChangeSchema }),
  savePosting: v.object({ review: StoredReviewSchema }),
  annotatePosting: v.object({
    id: IdSchema,
    changes: v.object({
      status: v.exactOptional(status),
      tags: v.exactOptional(tags),
      notes: v.exactOptional(notes),
    }),
  }),
  deletePosting: v.object({ id: IdSchema }),
  restorePosting: v.object({ id: IdSchema }),
  correctPosting: v.object({ id: IdSchema, corrections: CorrectionsSchema }),
};

/** What the injected reader sends back; it runs beside a hostile page. */
export const ReadingReplySchema: v.GenericSchema<unknown, ReadingReply> = v.object({
  reading: PageReadingSchema,
  wantsArticle: v.boolean(),
});
