import type { JSHandle, Page } from 'playwright';

/** What the script of a page can see of its highlights at one moment, without the random names. */
export interface Observation {
  /** For each registered highlight, in the order of the registry: its ranges with their places, and its priority. */
  readonly highlights: readonly unknown[];
  /** The style sheets that were given to the page. */
  readonly sheets: readonly string[];
  readonly scroll: number;
}

/** A script of a hostile page that notes everything it can see change. */
export interface PageSpy {
  /** Looks once more, whatever the browser does with timers of a page in the background. */
  look(): Promise<void>;
  /** Every state that was seen, in order: a new one each time that anything differed, identities included. */
  observations(): Promise<readonly Observation[]>;
}

/**
 * Sets a spy into a page's own world. It looks with every frame and every task that it can get, and takes a highlight
 * that was replaced by an equal one for a change too.
 */
export async function spyOn(page: Page): Promise<PageSpy> {
  const spy: JSHandle<{ seen: Observation[]; note(): void }> = await page.evaluateHandle(() => {
    const identities = new WeakMap<object, number>();
    let known = 0;
    const identityOf = (thing: object): number => {
      const identity = identities.get(thing) ?? ++known;
      identities.set(thing, identity);
      return identity;
    };
    const names: string[] = [];
    const withoutNames = (css: string) =>
      css.replace(/::highlight\((\w{1,40})\)/g, (_, name: string) => {
        if (!names.includes(name)) names.push(name);
        return `::highlight(${names.indexOf(name)})`;
      });
    const round = (boxes: DOMRectList) =>
      [...boxes].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
    const look = () => {
      const entries = [...CSS.highlights.values()];
      return {
        highlights: entries.map((highlight) => ({
          identity: identityOf(highlight),
          priority: highlight.priority,
          ranges: [...highlight].map((range) => [String(range), round((range as Range).getClientRects())]),
        })),
        sheets: document.adoptedStyleSheets.map((sheet) =>
          withoutNames([identityOf(sheet), ...[...sheet.cssRules].map(({ cssText }) => cssText)].join('\n')),
        ),
        scroll: Math.round(scrollY),
      };
    };
    const seen: ReturnType<typeof look>[] = [];
    let last = '';
    const note = () => {
      const now = look();
      const text = JSON.stringify(now);
      if (text !== last) seen.push(now);
      last = text;
    };
    const onFrame = () => {
      note();
      requestAnimationFrame(onFrame);
    };
    setInterval(note, 4);
    onFrame();
    return { seen, note };
  });
  return {
    look: () => spy.evaluate(({ note }) => note()),
    observations: () => spy.evaluate(({ seen }) => seen),
  };
}
