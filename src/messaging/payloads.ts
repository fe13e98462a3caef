import * as v from 'valibot';
import { ConflictChoiceSchema } from '../model/backup.ts';
import { LONGEST_CLUE, MOST_CLUES, MOST_PROSE, PROSE_READ } from '../model/clue-limits.ts';
import {
  DoubtSchema,
  ListedPostingSchema,
  PageReadingSchema,
  PostingBlockSchema,
  PostingSchema,
  SourceSchema,
} from '../model/posting.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_LOCATION,
  LONGEST_NAME,
  LONGEST_POSTING,
  MOST_LISTED,
  MOST_LOCATIONS,
} from '../model/posting-limits.ts';
import { ProfileChangeSchema } from '../model/profile-change.ts';
import { StoredReviewSchema } from '../model/review-record.ts';
import { CorrectionsSchema, NotesSchema } from '../model/saved-posting.ts';
import type { Data, PageDraftReply, WorkerProtocol } from './protocol.ts';

const IdSchema = v.pipe(v.string(), v.minLength(1));
const IdsSchema = v.array(IdSchema);
const { status, statusDates, tags, notes, remindOn } = NotesSchema.entries;

const NoteChangeSchema = v.object({
  id: IdSchema,
  changes: v.object({
    status: v.exactOptional(status),
    statusDates: v.exactOptional(statusDates),
    tags: v.exactOptional(tags),
    notes: v.exactOptional(notes),
    remindOn: v.exactOptional(remindOn),
  }),
});

/** What each message to the worker must carry. Unknown fields are dropped. */
export const WORKER_PAYLOADS: {
  readonly [Name in keyof WorkerProtocol]: v.GenericSchema<unknown, Data<WorkerProtocol[Name]>>;
} = {
  updateProfile: v.object({ change: ProfileChangeSchema }),
  eraseEverything: v.undefined(),
  savePosting: v.object({ review: StoredReviewSchema }),
  renewPostings: v.object({ reviews: v.array(StoredReviewSchema) }),
  annotatePostings: v.object({ changes: v.array(NoteChangeSchema) }),
  deletePostings: v.object({ ids: IdsSchema, forGood: v.boolean() }),
  restorePostings: v.object({ ids: IdsSchema }),
  erasePostings: v.object({ ids: IdsSchema }),
  eraseAllPostings: v.undefined(),
  mergePostings: v.object({ into: IdSchema, ids: IdsSchema }),
  unmergePostings: v.object({ ids: IdsSchema }),
  keepPostingsApart: v.object({ ids: IdsSchema, apart: v.boolean() }),
  notePage: v.object({ id: IdSchema, differs: v.boolean() }),
  startRestore: v.object({ restore: IdSchema, choice: ConflictChoiceSchema }),
  restoreState: v.object({ restore: IdSchema }),
  cancelRestore: v.object({ restore: IdSchema }),
  correctPosting: v.object({ id: IdSchema, corrections: CorrectionsSchema }),
};

const textUpTo = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const AddressSchema = v.nullable(textUpTo(LONGEST_ADDRESS));
/** Ids of adapters and tags of languages, with room. */
const LabelSchema = textUpTo(100);
/** Fields of a posting that may state their source, with room. */
const MOST_SOURCES = 20;
/** One doubt for each thing that can be doubted. */
const MOST_DOUBTS = 4;

/**
 * A posting as the reader may send it. The reader keeps to these limits itself, so whoever goes beyond them is not the
 * reader alone: such a reply is refused before anything looks at it.
 */
const SentPostingSchema = v.object({
  ...PostingSchema.entries,
  title: textUpTo(LONGEST_NAME),
  company: v.nullable(textUpTo(LONGEST_NAME)),
  locations: v.pipe(v.array(textUpTo(LONGEST_LOCATION)), v.maxLength(MOST_LOCATIONS)),
  url: AddressSchema,
  canonicalUrl: AddressSchema,
  site: LabelSchema,
  sources: v.pipe(v.record(LabelSchema, SourceSchema), v.maxEntries(MOST_SOURCES)),
  language: v.nullable(LabelSchema),
  text: textUpTo(LONGEST_POSTING),
  // A block holds at least a character.
  blocks: v.pipe(v.array(PostingBlockSchema), v.maxLength(LONGEST_POSTING)),
});

const ClueSchema = textUpTo(LONGEST_CLUE);
const CluesSchema = v.pipe(v.array(ClueSchema), v.maxLength(MOST_CLUES));

const PostingCluesSchema = v.object({
  company: v.object({
    title: ClueSchema,
    url: AddressSchema,
    given: v.pipe(
      v.array(v.object({ name: ClueSchema, source: SourceSchema, place: LabelSchema })),
      v.maxLength(MOST_CLUES),
    ),
    rows: v.pipe(
      v.array(v.object({ kind: v.picklist(['title', 'company', 'fact']), value: ClueSchema })),
      v.maxLength(MOST_CLUES),
    ),
    titles: CluesSchema,
    siteNames: CluesSchema,
    owners: CluesSchema,
    homes: CluesSchema,
    publishers: CluesSchema,
    hooked: CluesSchema,
    linked: CluesSchema,
    logos: CluesSchema,
    headings: CluesSchema,
    beside: CluesSchema,
    prose: v.pipe(v.array(textUpTo(PROSE_READ)), v.maxLength(MOST_PROSE)),
    foot: CluesSchema,
    mailHosts: CluesSchema,
  }),
  doubts: v.object({
    structured: v.nullable(
      v.object({ source: SourceSchema, title: v.nullable(ClueSchema), company: v.nullable(ClueSchema) }),
    ),
    text: v.nullable(textUpTo(LONGEST_POSTING)),
  }),
});

/** What the injected reader sends back; it runs beside a hostile page. */
export const PageDraftReplySchema: v.GenericSchema<unknown, PageDraftReply> = v.object({
  clues: v.nullable(PostingCluesSchema),
  reading: v.object({
    ...PageReadingSchema.entries,
    posting: v.nullable(SentPostingSchema),
    frameUrl: AddressSchema,
    formOf: AddressSchema,
    listed: v.pipe(
      v.array(
        v.object({
          ...ListedPostingSchema.entries,
          title: textUpTo(LONGEST_NAME),
          url: textUpTo(LONGEST_ADDRESS),
        }),
      ),
      v.maxLength(MOST_LISTED),
    ),
    doubts: v.pipe(
      v.array(
        v.object({
          ...DoubtSchema.entries,
          values: v.tuple([textUpTo(LONGEST_NAME), textUpTo(LONGEST_NAME)]),
        }),
      ),
      v.maxLength(MOST_DOUBTS),
    ),
  }),
  wantsArticle: v.boolean(),
});
