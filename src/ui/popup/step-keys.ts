import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };

/** Keys belong to what is being typed, and with a modifier to the browser. */
const isTaken = ({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  defaultPrevented ||
  (target instanceof Element && target.closest('input, select, textarea') !== null);

/** N and P go to the next and the previous mention on the page while there is an answer. */
export function useStepKeys(enabled: boolean, onStep: (by: 1 | -1) => void): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const by = STEPS[event.key.toLowerCase()];
      if (by !== undefined && !isTaken(event)) onStep(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, onStep]);
}
