import type { TextMap } from '../extract/text-map.ts';
import { areasOf, surroundingsOf } from './text-area.ts';

/** Long enough for a page to finish what it draws in several steps, too short to be noticed. */
const SETTLE_MS = 120;
/** A look is followed by a rest of so many times its own length: a page that never stops changing costs 5 % of a core. */
const REST = 20;
/** Where the posting has gone, looks become rarer up to this: it may come back, and mostly does not. */
const RAREST_LOOK_MS = 4_000;

const INSIDE: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // What shows and hides parts of a text; classes and styles change with every move of the pointer.
  attributeFilter: ['hidden', 'open', 'aria-expanded'],
};

/** Tells when the page may have changed the posting's text. Sees nothing of the rest of the page, and rests while hidden. */
export class PostingWatch {
  readonly #view: Window;
  readonly #look: () => void;
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #onVisibility = () => this.#resume();
  #areas: readonly Element[] = [];
  #around: readonly Element[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #vain = 0;

  /** @param look Called after a change; it is to call `follow` or `lose`. */
  constructor(view: Window, look: () => void) {
    this.#view = view;
    this.#look = look;
    view.document.addEventListener('visibilitychange', this.#onVisibility);
  }

  /** Watches the place of this text. */
  follow(map: TextMap): void {
    this.#areas = areasOf(map);
    this.#around = [...new Set(this.#areas.flatMap(surroundingsOf))];
    this.#vain = 0;
    this.#observe();
  }

  /** Watches the nearest part that is left of where the posting stood, in case another comes. */
  lose(): void {
    const left = [...this.#areas, ...this.#around].find((element) => element.isConnected);
    this.#areas = [left ?? this.#view.document.documentElement];
    this.#around = this.#areas.flatMap(surroundingsOf);
    this.#vain += 1;
    this.#observe();
  }

  /** Watches nothing until the next `follow`. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
    this.#areas = [];
    this.#around = [];
  }

  /** Ends the watch for good. */
  stop(): void {
    this.pause();
    this.#view.document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  #observe(): void {
    this.#observer.disconnect();
    if (this.#view.document.hidden) return;
    for (const area of this.#areas) this.#observer.observe(area, INSIDE);
    for (const element of this.#around) this.#observer.observe(element, { childList: true });
  }

  #onRecords(records: readonly MutationRecord[]): void {
    const touches = ({ target }: MutationRecord) => this.#areas.some((area) => area.contains(target));
    if (records.some(touches) || this.#areas.some((area) => !area.isConnected)) this.#stir();
  }

  #stir(): void {
    const vain = this.#vain === 0 ? 0 : Math.min(RAREST_LOOK_MS, SETTLE_MS * 2 ** this.#vain);
    this.#timer ??= setTimeout(() => this.#lookNow(), Math.max(SETTLE_MS, this.#cost * REST, vain));
  }

  #lookNow(): void {
    this.#timer = undefined;
    const start = performance.now();
    this.#look();
    this.#cost = performance.now() - start;
  }

  #resume(): void {
    if (this.#areas.length === 0) return;
    this.#observe();
    // Nobody looked while the page was hidden.
    if (!this.#view.document.hidden) this.#stir();
  }
}
