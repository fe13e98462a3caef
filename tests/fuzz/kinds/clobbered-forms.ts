import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Page } from 'playwright';
import { importModule } from '../../support/module-page.ts';
import { type FuzzKind, fuzzKind } from '../kind.ts';
import { htmlOf } from '../markup.ts';
import { assertReading } from '../promises.ts';

/** What a walk over a document asks of its nodes: a field of a form by one of these names hides the form's own. */
const HIDING = [
  ...[
    'parentNode',
    'parentElement',
    'nextSibling',
    'previousSibling',
    'firstChild',
    'lastChild',
    'childNodes',
  ],
  ...[
    'nodeType',
    'nodeName',
    'localName',
    'tagName',
    'ownerDocument',
    'textContent',
    'attributes',
    'children',
  ],
  ...['getAttribute', 'hasAttribute', 'querySelector', 'querySelectorAll', 'closest', 'matches', 'contains'],
  ...[
    'documentElement',
    'body',
    'head',
    'getElementById',
    'defaultView',
    'baseURI',
    'shadowRoot',
    'innerText',
  ],
  ...[
    'getBoundingClientRect',
    'checkVisibility',
    'compareDocumentPosition',
    'namespaceURI',
    'isConnected',
    'length',
  ],
];
/** Where a name stands in the markup that both pages are made of. */
const NAME = /§(\d+)§/g;

const fields = fc
  .array(
    fc.tuple(
      fc.nat(HIDING.length - 1),
      fc.constantFrom('input', 'button', 'img', 'select', 'fieldset'),
      fc.boolean(),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) =>
    all.map(([name, tag, isId]) => `<${tag} ${isId ? 'id' : 'name'}="§${name}§"></${tag}>`).join(''),
  );
const form = fc
  .tuple(fields, htmlOf(3), fc.boolean())
  .map(([inside, markup, isOpen]) =>
    isOpen ? `<form>${inside}${markup}` : `<form>${markup}${inside}</form>`,
  );
const image = fc
  .nat(HIDING.length - 1)
  .map((name) => `<img name="§${name}§"><object id="§${name}§"></object>`);

/** The names hidden, and the same page with names that hide nothing. */
const versions = (markup: string): readonly [hiding: string, plain: string] => [
  markup.replace(NAME, (_, at) => HIDING[Number(at)] ?? ''),
  markup.replace(NAME, (_, at) => `field${at}`),
];

/**
 * Pages whose forms and images are called like what a reader asks of nodes, in a real document: the page is read as the
 * same page with other names, and is left as it was. `page` serves the project's modules.
 */
export const clobberedForms = (page: Page): FuzzKind =>
  fuzzKind<string>({
    name: 'clobbered-forms',
    share: 1,
    inputs: fc
      .tuple(htmlOf(6), fc.array(fc.oneof(form, image), { minLength: 1, maxLength: 3 }), fc.nat(3))
      .map(([markup, parts, at]) => (at === 0 ? parts.join('') + markup : markup + parts.join(''))),
    check: async (markup) => {
      const [hiding, plain] = versions(markup);
      const inPage = await importModule<typeof import('../page/read-shown.ts')>(
        page,
        '/tests/fuzz/page/read-shown.ts',
      );
      const read = await inPage.evaluate(({ readShown }, pages) => pages.map(readShown), [hiding, plain]);
      for (const { reading, isChanged } of read) {
        assert.ok(!isChanged, 'the page was changed');
        assertReading(reading);
      }
      assert.deepEqual(read[0]?.reading, read[1]?.reading, 'names of fields changed what is read');
    },
  });
