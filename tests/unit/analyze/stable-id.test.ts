import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableId } from '../../../src/analyze/stable-id.ts';

test('the id of a text stays what it was, since saved postings are found by it', () => {
  expect(stableId('https://careers.northwind.example/jobs/7')).toMatchInlineSnapshot(`"644abb914565ae05"`);
  expect(stableId('')).toBe('811c9dc59e3779b9');
});

test('every text has an id of sixteen digits, and neighbors have different ones', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(stableId(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(stableId(`${text}a`)).not.toBe(stableId(`${text}b`));
    }),
  );
});
