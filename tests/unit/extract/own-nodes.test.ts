import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageOf } from './parse.ts';

/** A node as browsers make them: what it knows of itself is told by accessors of its kind. */
class BrowserNode {
  readonly #parent: BrowserNode | null;
  constructor(parent: BrowserNode | null, fields: object = {}) {
    this.#parent = parent;
    // A form's fields hide what the form itself would answer.
    for (const [name, value] of Object.entries(fields)) Object.defineProperty(this, name, { value });
  }
  get parentNode() {
    return this.#parent;
  }
  get nodeType() {
    return this.#parent ? 1 : 9;
  }
  getAttribute(name: string) {
    return `own ${name}`;
  }
  querySelector(selector: string) {
    return `own ${selector}`;
  }
}

const own = async () => await import('../../../src/extract/own-nodes.ts');

beforeEach(() => {
  vi.resetModules();
  for (const kind of ['Node', 'Element', 'Document']) vi.stubGlobal(kind, BrowserNode);
});
afterEach(() => vi.unstubAllGlobals());

describe('a node of the browser', () => {
  const document = new BrowserNode(null, { querySelector: 'an image' });
  const field = { name: 'parentNode' };
  const form = new BrowserNode(document, { parentNode: field, nodeType: field, getAttribute: field });

  test('is read by the accessors of its kind, whatever fields of a form are called', async () => {
    const { attributeOf, beginReading, parentOf, typeOf } = await own();
    beginReading(document as unknown as Document);
    expect(parentOf(form as unknown as Node)).toBe(document);
    expect(typeOf(form as unknown as Node)).toBe(1);
    expect(attributeOf(form as unknown as Element, 'id')).toBe('own id');
  });

  test('answers as its document does, whatever an image is called', async () => {
    const { beginReading, ownDocument } = await own();
    beginReading(document as unknown as Document);
    expect(ownDocument(document as unknown as Document).querySelector('h1')).toBe('own h1');
  });
});

test('a node of a parser is read as it is, also where a browser has nodes of its own', async () => {
  const { attributeOf, beginReading, firstIn, nameOfElement, ownDocument } = await own();
  const page = pageOf('<p id="a">x</p>');
  beginReading(page);
  const paragraph = ownDocument(page).querySelector('p') as Element;
  expect([nameOfElement(paragraph), attributeOf(paragraph, 'id'), firstIn(paragraph)?.nodeType]).toEqual([
    'p',
    'a',
    3,
  ]);
});
