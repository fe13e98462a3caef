import * as v from 'valibot';
import { ConflictChoiceSchema } from '../model/backup.ts';
import { LONGEST_CLUE, LONGEST_STATED, MOST_CLUES, MOST_PROSE, PROSE_READ } from '../model/clue-limits.ts';
import { SourceSchema } from '../model/posting.ts';
import { LONGEST_ADDRESS, LONGEST_POSTING } from '../model/posting-limits.ts';
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
const ClueSchema = textUpTo(LONGEST_CLUE);
const CluesSchema = v.pipe(v.array(ClueSchema), v.maxLength(MOST_CLUES));

const CompanyCluesSchema = v.object({
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
  hinted: CluesSchema,
  linked: CluesSchema,
  logos: CluesSchema,
  headings: CluesSchema,
  beside: CluesSchema,
  prose: v.pipe(v.array(textUpTo(PROSE_READ)), v.maxLength(MOST_PROSE)),
  foot: CluesSchema,
  mailHosts: CluesSchema,
});

/** What the reader's walk over a page gives at most: it looks at no more nodes, text and controls. */
const MOST_BLOCKS = 40_000;
const LONGEST_BLOCK = 600_000;
const MOST_CONTROLS = 5_000;
const LONGEST_LABEL = 300;

const PLAIN_BLOCK = {
  text: textUpTo(LONGEST_BLOCK),
  item: v.boolean(),
  level: v.number(),
  linkLength: v.number(),
  lists: v.number(),
  cell: v.nullable(v.object({ table: v.number(), row: v.number(), cell: v.number() })),
};
const BlockNumbersSchema = v.pipe(v.array(v.number()), v.maxLength(MOST_BLOCKS));

const TextCluesSchema = v.object({
  source: SourceSchema,
  blocks: v.pipe(v.array(v.union([v.number(), v.object(PLAIN_BLOCK)])), v.maxLength(MOST_BLOCKS)),
  facts: v.object({ end: v.number(), later: BlockNumbersSchema, hinted: CluesSchema }),
  place: v.nullable(ClueSchema),
  company: CompanyCluesSchema,
  other: v.nullable(textUpTo(LONGEST_POSTING)),
});

/**
 * A page as the reader may send it. The reader keeps to these limits itself, so whoever goes beyond them is not the reader
 * alone: such a reply is refused before anything looks at it.
 */
const PageCluesSchema = v.object({
  url: AddressSchema,
  canonicalUrl: AddressSchema,
  site: LabelSchema,
  language: v.nullable(LabelSchema),
  blocks: v.pipe(
    v.array(v.object({ ...PLAIN_BLOCK, isOwn: v.boolean(), isFrame: v.boolean() })),
    v.maxLength(MOST_BLOCKS),
  ),
  controls: v.pipe(
    v.array(
      v.object({
        label: textUpTo(LONGEST_LABEL),
        href: AddressSchema,
        at: v.number(),
        isHinted: v.boolean(),
      }),
    ),
    v.maxLength(MOST_CONTROLS),
  ),
  titles: CluesSchema,
  mainHeadings: v.pipe(v.array(ClueSchema), v.maxLength(MOST_BLOCKS)),
  rows: v.number(),
  titleRow: v.boolean(),
  title: v.nullable(
    v.object({
      text: ClueSchema,
      source: SourceSchema,
      at: v.nullable(v.number()),
      features: v.record(LabelSchema, v.number()),
    }),
  ),
  structured: v.nullable(
    v.object({
      source: SourceSchema,
      title: v.nullable(ClueSchema),
      company: v.nullable(ClueSchema),
      stated: textUpTo(LONGEST_STATED),
    }),
  ),
  declaresList: v.boolean(),
  declaresArticle: v.boolean(),
  form: v.nullable(v.object({ from: v.number(), to: v.number(), fields: v.number(), lines: v.number() })),
  isSiteJob: v.boolean(),
  isKnownSite: v.boolean(),
  placeholderPay: v.boolean(),
  missing: v.object({ frameUrl: AddressSchema, isDrawn: v.boolean() }),
  text: v.nullable(TextCluesSchema),
  hasArticle: v.boolean(),
});

/** What the injected reader sends back; it runs beside a hostile page. */
export const PageDraftReplySchema: v.GenericSchema<unknown, PageDraftReply> = v.object({
  clues: v.nullable(PageCluesSchema),
  needsParser: v.boolean(),
});
