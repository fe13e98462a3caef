import { type Signal, signal } from '@preact/signals';
import type { ConflictChoice, RestoreOutcome } from '../../model/backup.ts';
import type { Profile } from '../../model/profile.ts';
import type { Result } from '../../model/result.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import type { RestorePreview } from '../../storage/backup/stage-backup.ts';

/** What stands under one of the headings of the screen for files: long work under way, or what came of it. */
export type FilesWork =
  | { readonly kind: 'busy'; readonly text: string; readonly cancel: (() => void) | null }
  | { readonly kind: 'said'; readonly text: string }
  | null;

/** What the screen for export, backup and restore knows. */
export interface FilesState {
  readonly exporting: Signal<FilesWork>;
  readonly backup: Signal<FilesWork>;
  readonly restore: Signal<FilesWork>;
  /** What the chosen backup would change; null while none waits for a decision. */
  readonly preview: Signal<RestorePreview | null>;
  readonly choice: Signal<ConflictChoice>;
  readonly takesProfile: Signal<boolean>;
}

/** A backup as a file, with what a person should know of it. */
export interface MadeBackup {
  readonly file: Blob;
  /** Rows in it that could not be read. */
  readonly unreadable: number;
  /** Rows that are too large to be in it. */
  readonly leftOut: number;
}

/** What the screen needs from outside. A failure is a value. */
export interface FilesServices {
  /** The full saved postings, some at a time, in the order of their ids. Reading them throws when it fails. */
  storedPostings(): AsyncIterable<readonly SavedPosting[]>;
  /** A backup of everything as a file; an aborted one is a failure. */
  makeBackup(
    onProgress: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<Result<MadeBackup>>;
  /** Reads a backup and compares it with what is stored, which changes nothing yet. */
  previewBackup(
    file: File,
    onProgress: (bytesRead: number) => void,
    signal: AbortSignal,
  ): Promise<Result<RestorePreview>>;
  forgetBackup(restore: string): Promise<unknown>;
  /** Restores what was previewed, whole or, when it fails or is aborted, not at all; null when nobody knows what it did. */
  restoreBackup(
    restore: string,
    choice: ConflictChoice,
    onProgress: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<Result<RestoreOutcome | null>>;
  /** Puts this profile in place of the stored one. */
  replaceProfile(profile: Profile): Promise<Result<unknown>>;
  /** Hands a file to the person. */
  download(name: string, type: string, content: string | Blob): void;
}

/** Nothing under way, nothing chosen. The state that was changed later wins unless the person decides otherwise. */
export function createFilesState(): FilesState {
  return {
    exporting: signal<FilesWork>(null),
    backup: signal<FilesWork>(null),
    restore: signal<FilesWork>(null),
    preview: signal<RestorePreview | null>(null),
    choice: signal<ConflictChoice>('newer'),
    takesProfile: signal(false),
  };
}
