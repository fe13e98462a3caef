import { openSavedPostings } from '../../../../src/storage/saved-postings.ts';
import { type Answer, operationOf, RIVALS } from './operations.ts';
import { countSteps, type Point, watchSteps } from './steps.ts';
import { stopTime } from './still-time.ts';

/** What runs inside a frame. */

stopTime();
countSteps();

/** Told to the frame's element just before the frame is gone. */
export const ENDED = 'context-ended';

/** Runs an operation until that point, where this context ends: nothing of it goes on, not even its catch. */
export const runUntil = async (
  database: string,
  operation: string,
  prepared: string,
  point: Point,
): Promise<void> => {
  const end = (): never => {
    const element = window.frameElement;
    element?.dispatchEvent(new Event(ENDED));
    element?.remove();
    throw new Error('This context has ended.');
  };
  const postings = openSavedPostings(database);
  await watchSteps(point, end, () => operationOf(operation).run(postings, prepared));
  postings.close();
};

/** Does what another window may do. */
export const compete = async (database: string, rival: string): Promise<Answer> => {
  const postings = openSavedPostings(database);
  const answer = await RIVALS[rival]?.(postings);
  postings.close();
  return answer ?? { ok: false };
};
