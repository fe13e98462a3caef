import { expect, test } from 'vitest';
import { parseSavedHtml } from '../../../src/extract/saved-html.ts';

test('attributes written in capitals are found under their names', () => {
  const document = parseSavedHtml('<BODY><DIV CLASS="jobs" ID="j1"><A HREF="/1">Analyst</A></DIV></BODY>');
  expect(document.querySelector('.jobs')?.id).toBe('j1');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/1');
});

test('of two spellings of one attribute the lower one counts', () => {
  const document = parseSavedHtml('<body><p ID="b" id="a">Text</p></body>');
  expect(document.querySelector('p')?.id).toBe('a');
});

test('attributes of drawings keep their capitals', () => {
  const document = parseSavedHtml('<body CLASS="x"><svg viewBox="0 0 1 1"></svg></body>');
  expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1');
});
