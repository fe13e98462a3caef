/** Long enough to see what was pressed, short enough to be believed. */
const SECONDS = 10;

interface ErasingSteps {
  /** Called each second, with the seconds that are left. */
  tick(seconds: number): void;
  finish(): Promise<unknown>;
}

/**
 * Counts down to an erasure that has no way back. A page that is left meanwhile erases at once: whoever asked for it
 * and goes has not changed their mind.
 */
export function createErasing({ tick, finish }: ErasingSteps): { start(): void; stop(): void } {
  let left = 0;
  let timer: ReturnType<typeof setInterval> | null = null;
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    removeEventListener('pagehide', end);
  };
  const end = () => {
    stop();
    void finish();
  };
  const count = () => {
    left -= 1;
    if (left <= 0) end();
    else tick(left);
  };
  return {
    start: () => {
      stop();
      left = SECONDS;
      tick(left);
      timer = setInterval(count, 1000);
      addEventListener('pagehide', end);
    },
    stop,
  };
}
