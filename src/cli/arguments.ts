import { parseArgs } from 'node:util';
import { success } from '../model/result.ts';
import { type ReadOr, refuseInput } from './refusal.ts';

/** What the command line was asked to do. */
export interface AnalyzeArguments {
  /** Files in order; "-" is standard input. */
  readonly files: readonly string[];
  readonly profile: string | null;
  readonly url: string | null;
  /** ISO date that dates are judged by. */
  readonly today: string;
  /** Files hold plain text, not HTML. */
  readonly isText: boolean;
  /** Standard input holds one JSON object a line. */
  readonly isNdjson: boolean;
}

/** How to call the command, printed when a call cannot be understood. */
export const USAGE =
  'usage: npm run -s analyze -- [--profile FILE] [--today YYYY-MM-DD] [--url URL] [--text] [--ndjson] [FILE…|-]';

/** Reads the arguments behind the command's name; a call that makes no sense gives a failure with a sentence. */
export function readArguments(args: readonly string[]): ReadOr<AnalyzeArguments, 'usage'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        url: { type: 'string' },
        today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        text: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
      },
    });
    if (!isDay(values.today)) return refuseInput('usage', `--today: "${values.today}" is no day.`);
    return success({
      files: positionals.length > 0 ? positionals : ['-'],
      profile: values.profile ?? null,
      url: values.url ?? null,
      today: values.today,
      isText: values.text,
      isNdjson: values.ndjson,
    });
  } catch (error) {
    return refuseInput('usage', error instanceof Error ? error.message : USAGE);
  }
}

/** "2026-02-30" is none. */
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
};
