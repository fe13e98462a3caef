import type { PageReading } from '../model/posting.ts';
import { injectIntoFrames } from '../platform/page-access.ts';
import { isGranted } from '../platform/site-access.ts';
import type { ReaderSupplies } from '../reader/supplies.ts';
import { readWithHelp } from './reader-calls.ts';

/** The frame that holds the posting of a tab, where it is not the page itself. */
const frames = new Map<number, number>();

/** The frame whose text was read last in this tab; 0 is the page itself. */
export const frameOf = (tabId: number): number => frames.get(tabId) ?? 0;

/** Goes back to the page itself, as before every reading. */
export const leaveFrame = (tabId: number): void => {
  frames.delete(tabId);
};

/**
 * The posting in a frame of another site, if the person has granted that site; null when they have not, or no frame that can
 * be read holds one. From then on, what is painted in the tab is painted there.
 */
export const readFrame = async (
  tabId: number,
  frameUrl: string,
  supplies: ReaderSupplies,
): Promise<PageReading | null> => {
  if (!(await isGranted(frameUrl))) return null;
  for (const frameId of await injectIntoFrames(tabId, '/reader.js', supplies.tables)) {
    const reading = await readWithHelp(tabId, frameId, supplies);
    if (!reading.ok || reading.value.verdict !== 'posting') continue;
    frames.set(tabId, frameId);
    return reading.value;
  }
  return null;
};
