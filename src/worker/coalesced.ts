/** Runs `work` once for all calls that come while it waits, and once more for those that come while it runs. */
export const coalesced = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = async () => {
    await running;
    next = null;
    running = work();
    await running;
  };
  return () => {
    next ??= run();
    return next;
  };
};
