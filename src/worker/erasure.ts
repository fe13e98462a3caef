import type { ErasedEverything } from '../messaging/protocol.ts';
import { type Result, success } from '../model/result.ts';
import type { StorageCode } from '../model/saved-posting.ts';

/** What erasing everything is made of. Each step can be done again after it was done, or was cut off. */
export interface ErasureSteps {
  /** Notes that everything is being erased, beyond the end of the worker. */
  noteErasing(isErasing: boolean): Promise<void>;
  isErasing(): Promise<boolean>;
  erasePostings(): Promise<Result<null, StorageCode>>;
  /** Gives every site back; answers with the patterns of those that the browser keeps. */
  endAutomaticMode(): Promise<readonly string[]>;
  /** Erases the settings and with them the note. */
  eraseSettings(): Promise<Result<null, StorageCode>>;
}

/** Erases everything, to its end. */
export interface Erasure {
  /** A failure may have erased a part: it is said, and the next call does all of it again. */
  eraseEverything(): Promise<Result<ErasedEverything, StorageCode>>;
  /** Goes on with an erasure that ended with an earlier worker. Resolves when there is nothing more to erase. */
  resume(): Promise<void>;
}

/** An erasure that the browser may end at any step: what is left is done when the worker starts again. */
export const createErasure = (steps: ErasureSteps): Erasure => {
  const run = async (): Promise<Result<ErasedEverything, StorageCode>> => {
    const postings = await steps.erasePostings();
    if (!postings.ok) return postings;
    const keptSites = await steps.endAutomaticMode();
    const settings = await steps.eraseSettings();
    return settings.ok ? success({ keptSites }) : settings;
  };
  const eraseEverything = async () => {
    await steps.noteErasing(true);
    const erased = await run();
    // The person is told of a failure and decides again: nothing is erased behind their back later on.
    if (!erased.ok) await steps.noteErasing(false);
    return erased;
  };
  return {
    eraseEverything,
    resume: async () => {
      if (await steps.isErasing()) await eraseEverything();
    },
  };
};
