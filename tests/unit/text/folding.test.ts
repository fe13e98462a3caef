import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, singular, withoutMarks } from '../../../src/text/folding.ts';

describe('fold', () => {
  test.each([
    ['KÜNSTLICHE', 'künstliche'],
    ['Kuber\u00adnetes', 'kubernetes'],
    ['ＡＩ', 'ai'],
    ['C\\+\\+', 'c++'],
  ])('makes %s %s', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (raw) => {
        expect(fold(fold(raw))).toBe(fold(raw));
      }),
    );
  });
});

describe('singular', () => {
  test.each([
    ['policies', 'policy'],
    ['models', 'model'],
    ['llms', 'llm'],
    ['mlops', 'mlops'],
    ['access', 'access'],
    ['analysis', 'analysis'],
    ['campus', 'campus'],
    ['as', 'as'],
  ])('makes %s %s', (word, one) => {
    expect(singular(word)).toBe(one);
  });

  test('leaves something of every word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,6}s{0,2}$/), (word) => {
        expect(singular(word)).not.toBe('');
      }),
    );
  });
});

describe('withoutMarks', () => {
  test('takes accents away and capitals down', () => {
    expect(withoutMarks('Über Ångström ÇA')).toBe('uber angstrom ca');
  });
});
