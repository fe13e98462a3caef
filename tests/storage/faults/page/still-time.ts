/** Later than every moment in the rows that the operations begin with. */
const NOW = Date.parse('2026-11-25T09:00:00.000Z');

const RealDate = Date;
let uuids = 0;

/**
 * Lets time stand still and ids repeat in this page: an operation writes the same rows each time, so that what a fault
 * left behind can be compared letter by letter.
 */
export const stopTime = (): void => {
  globalThis.Date = class extends RealDate {
    constructor(...parts: [] | [string | number]) {
      super(...((parts.length === 0 ? [NOW] : parts) as [number]));
    }
    static override now(): number {
      return NOW;
    }
  } as DateConstructor;
  crypto.randomUUID = () => {
    uuids += 1;
    return `00000000-0000-4000-8000-${String(uuids).padStart(12, '0')}`;
  };
};

/** Lets ids begin anew. */
export const repeatIds = (): void => {
  uuids = 0;
};
