import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../../src/model/review-record.ts';
import { leadingQuotes, type Quote, quoteOf, quotesOf } from '../../../../src/ui/posting/quotes.ts';
import { engineerRecord, mentionsOf } from '../../../support/records.ts';

const TEXT = 'About us. Nice people.\n- You secure models for a living and write it down. Then you rest.';

function evidenceAt(phrase: string, text = TEXT): Evidence {
  const [mention] = mentionsOf(phrase, text);
  if (mention === undefined) throw new Error(`"${phrase}" is missing`);
  return { for: 'role', weight: 0.5, ...mention };
}

const shown = ({ before, marked, after }: Quote) => `${before}[${marked}]${after}`;

describe('a quote', () => {
  test('stands in its sentence, without the sign of its list item', () => {
    expect(shown(quoteOf(evidenceAt('secure models'), TEXT))).toBe(
      'You [secure models] for a living and write it down',
    );
  });

  test('is cut at words on both sides when the sentence is long', () => {
    const long = `${'alpha '.repeat(20)}middle ${'omega '.repeat(20)}`;
    expect(shown(quoteOf(evidenceAt('middle', long), long))).toBe(
      '…alpha alpha alpha alpha alpha [middle] omega omega omega omega omega…',
    );
  });

  test('stands alone and leads nowhere when its offsets do not give its text', () => {
    const quote = quoteOf({ ...evidenceAt('You'), text: 'AI Engineer' }, TEXT);
    expect(shown(quote)).toBe('[AI Engineer]');
    expect(quote.span).toBeNull();
  });

  test('is not stressed when it fills its line', () => {
    expect(quoteOf(evidenceAt('secure models'), TEXT).stressed).toBe(true);
    expect(quoteOf(evidenceAt('You secure models for a living and write it down'), TEXT).stressed).toBe(true);
    const sentence = 'You secure models for a living and write it down. Then you rest';
    expect(quoteOf(evidenceAt(sentence), TEXT).stressed).toBe(false);
  });
});

describe('the quotes of a record', () => {
  test('come by weight', () => {
    expect(quotesOf(engineerRecord).map(({ topic }) => topic)).toEqual([
      'role',
      'level',
      'track',
      'title',
      'domain',
    ]);
  });

  test('lead with the work and the level', () => {
    const leading = leadingQuotes(quotesOf(engineerRecord), 'AI Security Engineer');
    expect(leading.map(({ marked }) => marked)).toEqual(['Threat-model our LLM services', '5+ years']);
  });

  test('do not lead with a passage that only repeats the title', () => {
    const title = 'Threat-model our LLM services';
    const [first] = leadingQuotes(quotesOf(engineerRecord), title);
    expect(first?.marked).toBe('own our prompt injection defenses');
  });

  test('lead with nothing when there are none', () => {
    expect(leadingQuotes([], 'Title')).toEqual([]);
  });
});
