import { type NewsAnswer, tellExtension } from '../messaging/page-news.ts';
import { isOrphaned } from '../platform/page-runtime.ts';
import { mayHoldPosting } from './quick-check.ts';

/** When a page is looked at after it was opened or went elsewhere by itself: most postings are there within seconds. */
const LOOKS_MS = [0, 600, 1_500, 3_500, 8_000] as const;
/** A page that turned out to hold no posting is asked about once more, in case it was still drawing. */
const MOST_QUESTIONS = 2;
/** Where the browser does not tell of navigation within a page: one comparison of two texts. */
const COMPARE_EVERY_MS = 1_000;

/** The page's own navigation, as far as it is needed; absent in older Firefox. */
type Navigation = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined;

/** Waits on the pages of one granted site for a posting to show, and tells the worker. Reads nothing itself. */
export class Sentinel {
  readonly #view: Window;
  readonly #onMove = () => this.#compare();
  readonly #onShow = ({ persisted }: PageTransitionEvent) => persisted && this.#begin();
  #url = '';
  #timers: ReturnType<typeof setTimeout>[] = [];
  #comparing: ReturnType<typeof setInterval> | undefined;
  #questions = 0;
  #seen = false;

  constructor(view: Window) {
    this.#view = view;
  }

  /** Begins at once, or when a page that was loaded ahead is really opened. */
  start(): void {
    const document: Document & { prerendering?: boolean } = this.#view.document;
    if (document.prerendering)
      document.addEventListener('prerenderingchange', () => this.#begin(), { once: true });
    else this.#begin();
    this.#navigation?.addEventListener('currententrychange', this.#onMove);
    this.#view.addEventListener('popstate', this.#onMove);
    this.#view.addEventListener('pageshow', this.#onShow);
    if (!this.#navigation) this.#comparing = setInterval(this.#onMove, COMPARE_EVERY_MS);
  }

  /** Ends the watch for good. */
  stop(): void {
    this.#forgetLooks();
    clearInterval(this.#comparing);
    this.#navigation?.removeEventListener('currententrychange', this.#onMove);
    this.#view.removeEventListener('popstate', this.#onMove);
    this.#view.removeEventListener('pageshow', this.#onShow);
  }

  get #navigation(): Navigation {
    return (this.#view as { navigation?: Navigation }).navigation;
  }

  #compare(): void {
    if (this.#view.location.href !== this.#url) this.#begin();
  }

  #begin(): void {
    if (isOrphaned()) {
      this.stop();
      return;
    }
    this.#url = this.#view.location.href;
    this.#questions = 0;
    this.#forgetLooks();
    this.#timers = LOOKS_MS.map((delay, index) => setTimeout(() => this.#look(index), delay));
  }

  #look(index: number): void {
    if (isOrphaned()) this.stop();
    else if (mayHoldPosting(this.#view.document, this.#url)) void this.#ask();
    else if (this.#seen && index > 0) this.#leave();
  }

  async #ask(): Promise<void> {
    if (this.#questions === MOST_QUESTIONS) return;
    this.#questions += 1;
    const url = this.#url;
    const answer = (await tellExtension('posting-seen')) as NewsAnswer | undefined;
    if (answer === 'rest') this.stop();
    if (answer !== 'posting') return;
    this.#seen = true;
    if (url === this.#url) this.#forgetLooks();
    // The page went elsewhere meanwhile: the fit that is shown belongs to a posting that is gone.
    else if (!mayHoldPosting(this.#view.document, this.#url)) this.#leave();
  }

  #leave(): void {
    this.#seen = false;
    void tellExtension('posting-left');
  }

  #forgetLooks(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
