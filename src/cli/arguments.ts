import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../model/result.ts';

/** What the command line was asked to do. */
export interface AnalyzeArguments {
  /** Files in order; "-" is standard input. */
  readonly files: readonly string[];
  readonly profile: string | null;
  readonly url: string | null;
  /** Files hold plain text, not HTML. */
  readonly isText: boolean;
  /** Standard input holds one JSON object a line. */
  readonly isNdjson: boolean;
}

/** How to call the command, printed when a call cannot be understood. */
export const USAGE =
  'usage: npm run -s analyze -- [--profile FILE] [--url URL] [--text] [--ndjson] [FILE…|-]';

/** Reads the arguments behind the command's name; a call that makes no sense gives a failure with a sentence. */
export function readArguments(args: readonly string[]): Result<AnalyzeArguments, 'usage'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        url: { type: 'string' },
        text: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
      },
    });
    return success({
      files: positionals.length > 0 ? positionals : ['-'],
      profile: values.profile ?? null,
      url: values.url ?? null,
      isText: values.text,
      isNdjson: values.ndjson,
    });
  } catch (error) {
    return failure('usage', error instanceof Error ? error.message : USAGE);
  }
}
