import * as v from 'valibot';
import { ProfileSchema } from './profile.ts';
import { CorrectionsSchema, SavedPostingSchema } from './saved-posting.ts';

/** Names the shape of a backup. A later shape that this one cannot read gets another number. */
export const BACKUP_SCHEMA_ID = 'milepost.backup/2';

/** The first shape: without checksums and counts, ended by a line of its own. It is read, never written. */
export const FIRST_BACKUP_SCHEMA_ID = 'milepost.backup/1';

const MomentSchema = v.pipe(v.string(), v.isoTimestamp());
const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A CRC-32 in eight small hexadecimal digits. */
export const ChecksumSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));

/** The first line of a backup: what the lines below it hold. */
export const BackupHeadSchema = v.object({
  schema: v.literal(BACKUP_SCHEMA_ID),
  /** ISO 8601 moment, UTC. */
  madeAt: MomentSchema,
  /** How many lines follow. */
  lines: CountSchema,
  postings: CountSchema,
  corrections: CountSchema,
  /** Rows that the Milepost that made the backup could not read. They are in it as they were stored. */
  unreadable: CountSchema,
  /** Stored rows that are too large for a backup, and are not in it. */
  leftOut: CountSchema,
  /** Of the checksums of all lines that follow, in their order. */
  checksum: ChecksumSchema,
});
export type BackupHead = v.InferOutput<typeof BackupHeadSchema>;

/** The first line of a backup of the first shape. It never held more: with more it is a damaged newer one. */
export const FirstBackupHeadSchema = v.strictObject({
  schema: v.literal(FIRST_BACKUP_SCHEMA_ID),
  madeAt: MomentSchema,
});

/** A line below the head. Its value is known only once it was checked for what the kind says. */
export const BackupLineSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['profile', 'posting', 'corrections']), value: v.unknown() }),
  v.object({
    kind: v.literal('unreadable'),
    /** Where it was stored: "records", "corrections", "profile", or "unread" for what was kept aside in no known shape. */
    store: v.string(),
    /** When it was kept aside; null for a row that lay in its own place. */
    keptAt: v.nullable(MomentSchema),
    value: v.unknown(),
  }),
]);
export type BackupLine = v.InferOutput<typeof BackupLineSchema>;

/** The last line of a backup of the first shape: how many lines stand between the head and it. */
export const FirstBackupEndSchema = v.object({ kind: v.literal('end'), lines: CountSchema });

/** A row that was kept aside because it could not be read. */
export const UnreadRowSchema = v.object({
  /** The store that it lay in. */
  store: v.string(),
  keptAt: MomentSchema,
  value: v.unknown(),
});

/** What the value of a line must be to be restored to its place. */
export const BACKUP_VALUES = {
  profile: ProfileSchema,
  posting: SavedPostingSchema,
  corrections: v.object({ ...CorrectionsSchema.entries, id: v.string() }),
} as const;

/** A row that cannot be read, as it was stored. */
export type UnreadableItem = Extract<BackupLine, { kind: 'unreadable' }>;

/** Where a thing was stored that turns out to be unreadable. */
export const BACKUP_STORES = { profile: 'profile', posting: 'records', corrections: 'corrections' } as const;

/** A thing of a backup, for restoring. */
export type BackupItem =
  | {
      [Kind in keyof typeof BACKUP_VALUES]: {
        kind: Kind;
        value: v.InferOutput<(typeof BACKUP_VALUES)[Kind]>;
      };
    }[keyof typeof BACKUP_VALUES]
  | UnreadableItem;

/** How a thing in a backup stands to what is stored: not there, there and equal, there and different. */
export type Standing = 'new' | 'same' | 'conflict';

/** How many things stand in which way. */
export type StandingCounts = Record<Standing, number>;

/** What to do where a backup and the browser hold different states of the same posting. */
export const ConflictChoiceSchema = v.picklist(['keep', 'replace', 'newer']);
export type ConflictChoice = v.InferOutput<typeof ConflictChoiceSchema>;

/** How far a restore is: so many of all things are in place, or all of them. */
export type RestoreState =
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  /** The outcome is null where the worker that knew it is gone. */
  | { readonly kind: 'restored'; readonly outcome: RestoreOutcome | null };

/** What a restore did. */
export interface RestoreOutcome {
  /** How many postings were put in place or changed. */
  readonly changed: number;
  /** How what the backup holds stood to what was stored when it was restored, which may differ from the preview. */
  readonly postings: Readonly<StandingCounts>;
  readonly corrections: Readonly<StandingCounts>;
  /** Postings and corrections that differ and stayed as they were stored. */
  readonly kept: number;
  /** Unreadable rows of the backup: kept aside by this restore, or here already. */
  readonly unreadable: { readonly keptAside: number; readonly known: number };
  /** Stored rows that could not be read, and were kept aside before the backup's took their place. */
  readonly setAside: number;
}

/** Why a backup could not be restored. Whatever is stored stays as it is. */
export type BackupProblem =
  | 'not-a-backup'
  | 'newer-backup'
  | 'cut-off'
  | 'damaged-line'
  | 'line-too-long'
  | 'wrong-encoding'
  | 'duplicate'
  | 'canceled'
  | 'interrupted';
