import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { draftPage } from '../../src/extract/extract.ts';
import { parseLeniently } from '../../src/extract/lenient-json.ts';
import { markupRendering } from '../../src/extract/markup-rendering.ts';
import { PageDraftReplySchema } from '../../src/messaging/payloads.ts';
import { climb, goldenFolders, goldenForm, loadGolden } from './read-golden.ts';

const folders = goldenFolders();

describe('golden pages', () => {
  test('there are pages of every verdict', () => {
    const verdicts = new Set(folders.map((folder) => loadGolden(folder).expected.verdict));
    expect(verdicts).toEqual(new Set(['posting', 'list', 'expired', 'unreadable', 'none']));
  });

  test.each(folders)('%s reads as a person reads it', (folder) => {
    const { document, expected } = loadGolden(folder);
    expect(goldenForm(climb(document, expected.url), expected.url)).toEqual(expected);
  });

  test.each(folders)('%s is sent in the form that is taken', (folder) => {
    const { document, expected } = loadGolden(folder);
    const options = { url: expected.url, rendering: markupRendering, sites: ADAPTERS };
    const { clues, needsParser } = draftPage(document, options, parseLeniently);
    const sent: unknown = JSON.parse(JSON.stringify({ clues, needsParser }));
    expect(v.parse(PageDraftReplySchema, sent)).toEqual(sent);
  });

  test.each(folders)('%s is left as it was', (folder) => {
    const { document, expected } = loadGolden(folder);
    const before = document.toString();
    climb(document, expected.url);
    expect(document.toString()).toBe(before);
  });

  test.each(folders)('%s maps every character of its text to that character in the page', (folder) => {
    const { document, expected } = loadGolden(folder);
    const { reading, map } = climb(document, expected.url);
    const text = reading.posting?.text ?? '';
    const wrong: number[] = [];
    for (let offset = 0; map && offset < text.length; offset++) {
      const place = map.positionOf(offset);
      if (!place) continue;
      const shown = place.node.data.charAt(place.offset).replace(/\s/u, ' ');
      if (shown !== text[offset] || map.offsetOf(place.node, place.offset) !== offset) wrong.push(offset);
    }
    expect(wrong).toEqual([]);
  });
});
