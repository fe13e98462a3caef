import { expect, test } from 'vitest';
import { oneLine, plainText, sameName } from '../../../src/extract/compare-text.ts';

test('soft hyphens and signs without width are no part of a word', () => {
  expect(plainText('Detec\u00adtion En\u200bgineer')).toBe('detection engineer');
  expect(oneLine('Detec\u00adtion\n  En\u2060gineer ')).toBe('Detection Engineer');
  expect(sameName('Sicherheits\u00adingenieur', 'Sicherheitsingenieur')).toBe(true);
});

test('a no-break space parts words as any other', () => {
  expect(plainText('Head of\u00a0Risk')).toBe('head of risk');
});
