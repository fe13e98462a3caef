import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLeniently } from '../../../src/extract/lenient-json.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('parseLeniently', () => {
  test.each([
    ['a CDATA mark in a comment of lines', '// <![CDATA[\n{"a":1}\n// ]]>'],
    ['the same in one line', '//<![CDATA[{"a":1}//]]>'],
    ['a CDATA mark in a comment', '/* <![CDATA[ */ {"a":1} /* ]]> */'],
    ['marks within marks', '<!--//--><![CDATA[//><!--\n{"a":1}\n//--><!]]>'],
    ['a comment of HTML', '<!-- {"a":1} -->'],
    ['a comment that says what follows', '\n// about this page\n\n{"a":1}\n/* end */'],
    ['a variable', 'window.data["x"] = {"a":1};'],
    ['commas too many', '{"a":1,,}'],
    ['a key without quotes', '{a:1}'],
    ['single quotes', "{'a':1}"],
    ['brackets left open', '{"a":1'],
    ['brackets of others', '{"a":1]}'],
  ])('reads JSON with %s', (_, source) => {
    expect(parseLeniently(source)).toEqual({ a: 1 });
  });

  test.each([
    ['raw line breaks', '"one\n\ttwo"', 'one\n\ttwo'],
    ['control characters', '"one\u0003two"', 'one\u0003two'],
    ['escapes of scripts', '"it\\\'s \\x41"', "it's A"],
    ['escapes that are none', '"C:\\Windows \\- \\u12"', 'C:\\Windows - \\u12'],
    [
      'quotes of its markup',
      '"<p class="x">He said "no", and went.</p>"',
      '<p class="x">He said "no", and went.</p>',
    ],
    ['an address', '"https://a.example/x"', 'https://a.example/x'],
    ['no end', '"cut of', 'cut of'],
    ['a comment behind it', '"b" /* c */', 'b'],
  ])('reads a string with %s', (_, json, expected) => {
    expect(parseLeniently(`{"list":[1,],"a":${json}`)).toEqual({ list: [1], a: expected });
  });

  test('puts null where a value is missing or none of JSON, and a comma where one is', () => {
    expect(parseLeniently('{"a":undefined,"b":,"c":NaN} {"a":[1 2]}')).toEqual([
      { a: null, b: null, c: null },
      { a: [1, 2] },
    ]);
  });

  test.each(['', 'var a = 1', '<p>text</p>', 'null'])('is null for what is no JSON (%j)', (source) => {
    expect(parseLeniently(source)).toBeNull();
  });

  test('leaves what is JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(parseLeniently(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  test('gives the same with a comma too many and a comment around it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 9 }), { minKeys: 1 }),
        (value) => {
          // A quote that is followed by what could go on is taken for the end of its string.
          fc.pre(!/["'\\,:}\]/]/.test(Object.entries(value).flat().join('')));
          const json = JSON.stringify(value);
          expect(parseLeniently(`/* x */${json.slice(0, -1)},}//`)).toEqual(JSON.parse(json));
        },
      ),
    );
  });

  test.each([
    ['quotes', `{"a":"${'" '.repeat(300_000)}`],
    ['brackets', '['.repeat(600_000)],
    ['closing brackets', `{${']'.repeat(600_000)}`],
    ['words', `{${'a '.repeat(300_000)}`],
    ['escapes', `{"a":"${'\\q'.repeat(300_000)}`],
    ['white space behind quotes', `{"a":"${`"${' '.repeat(999)}x`.repeat(600)}`],
  ])('is linear on a source of %s', (_, source) => {
    expect(processorTime(() => parseLeniently(source))).toBeLessThan(4_000);
  });
});
