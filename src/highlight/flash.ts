/** Off and on again twice, each long enough to be seen: about three a second, the most that is safe for everyone. */
const HALF_BLINK_MS = 160;
const BLINKS = 2;

/** Shows one highlight, blinking at first so that the eye finds it; at rest at once for people who want no motion. */
export class Flash {
  readonly #view: Window;
  readonly #name: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param name Under which the highlight is registered. */
  constructor(view: Window, name: string) {
    this.#view = view;
    this.#name = name;
  }

  show(highlight: Highlight): void {
    this.stop();
    CSS.highlights.set(this.#name, highlight);
    if (this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#blink(highlight, BLINKS * 2);
  }

  /** Ends the blinking, and leaves what is shown as it is. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #blink(highlight: Highlight, halves: number): void {
    if (halves === 0) return;
    this.#timer = setTimeout(() => {
      if (halves % 2 === 0) CSS.highlights.delete(this.#name);
      else CSS.highlights.set(this.#name, highlight);
      this.#blink(highlight, halves - 1);
    }, HALF_BLINK_MS);
  }
}
