import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../src/extract/json-ld.ts';
import { parseLeniently } from '../../../src/extract/lenient-json.ts';
import { parseStrictly } from '../../../src/extract/strict-json.ts';
import { pageOf } from './parse.ts';

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const titles = (head: string) =>
  readJsonLd(pageOf('', head), parseLeniently).postings.map(({ title }) => title);
const JOB = '{"@type":"JobPosting","title":"A"}';

describe('readJsonLd', () => {
  test.each([
    ['a node', JOB],
    ['an array', `[{"@type":"WebSite"},${JOB}]`],
    ['a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},${JOB}]}`],
    ['a type list', '{"@type":["Thing","JobPosting"],"title":"A"}'],
    ['a type with its vocabulary', '{"@type":"http://schema.org/JobPosting","title":"A"}'],
    ['a nested node', `{"@type":"WebPage","mainEntity":${JOB}}`],
    ['CDATA marks', `//<![CDATA[\n${JOB}\n//]]>`],
    ['an HTML comment', `<!-- ${JOB} -->`],
    ['a semicolon', `${JOB};`],
    ['raw control characters', '{"@type":"JobPosting",\n"title":"A","description":"one\n\ttwo"}'],
    ['a trailing comma', '{"@type":"JobPosting","title":"A",}'],
  ])('finds the posting in %s', (_, json) => {
    expect(titles(script(json))).toEqual(['A']);
  });

  test('skips a block that cannot be repaired and reads the others in page order', () => {
    expect(
      titles(script('{"broken": ') + script(JOB) + script('{"@type":"JobPosting","title":"B"}')),
    ).toEqual(['A', 'B']);
  });

  test('tells declared lists, articles and publishers', () => {
    const head = script(
      '{"@graph":[{"@type":"ItemList"},{"@type":"BlogPosting"},{"@type":"Organization","name":"Acme"}]}',
    );
    expect(readJsonLd(pageOf('', head), parseLeniently)).toEqual({
      postings: [],
      declaresList: true,
      declaresArticle: true,
      publishers: ['Acme'],
      broken: false,
    });
  });

  test('says when a parser cannot read a block, and not of an empty one', () => {
    const brokenIn = (source: string) => readJsonLd(pageOf('', script(source)), parseStrictly).broken;
    expect(['{"@type":"JobPosting",}', '{"a":1}', ' '].map(brokenIn)).toEqual([true, false, false]);
  });

  test.each([
    ['lists', `${'['.repeat(20_000)}${JOB}${']'.repeat(20_000)}`],
    ['nodes', `${'{"a":'.repeat(20_000)}${JOB}${'}'.repeat(20_000)}`],
    [
      'names of methods',
      '{"@type":{"toString":1},"type":["x"],"constructor":{"@type":[[]]},"__proto__":null}',
    ],
  ])('survives %s that lie deeper or are called otherwise than any site needs', (_, json) => {
    expect(titles(script(json) + script(JOB))).toEqual(['A']);
  });

  test('bounds the blocks and the depth that it reads', () => {
    expect(titles(script(JOB).repeat(5_000))).toHaveLength(200);
    expect(titles(script(`${'{"a":'.repeat(50)}${JOB}${'}'.repeat(50)}`))).toEqual([]);
  });
});
