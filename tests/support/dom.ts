import { parseHTML } from 'linkedom';

/** Gives Preact a document to draw into, and the root to draw in. */
export function createRoot(): HTMLElement {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  Object.assign(globalThis, { document, Event });
  const root = document.querySelector('#app');
  if (root === null) throw new Error('the document has no root');
  return root as unknown as HTMLElement;
}

/** Lets promises settle and Preact draw what they changed. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function texts(node: Node): string[] {
  return node.nodeType === 3 ? [node.textContent ?? ''] : [...node.childNodes].flatMap(texts);
}

/** Text as a person reads it: pieces apart by one space, none before a full stop or comma. */
export const textOf = (element: Element | null | undefined): string =>
  (element ? texts(element).join(' ') : '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:”])/g, '')
    .trim();

/** The button whose name or text begins with these words. Throws when there is none. */
export function button(root: Element, words: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find((one) =>
    [one.getAttribute('aria-label') ?? '', textOf(one)].some((name) => name.startsWith(words)),
  );
  if (found === undefined) throw new Error(`no button "${words}"`);
  return found;
}

/** Clicks and waits for what follows. */
export async function click(element: Element): Promise<void> {
  element.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
  await settle();
}
