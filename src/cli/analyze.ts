// `npm run -s analyze -- [--profile FILE] [--today YYYY-MM-DD] [--url URL] [--text] [--ndjson] [FILE…|-]`: one review record a line.
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import * as v from 'valibot';
import { loadCareerPack } from '../../data/pack.ts';
import { EMPTY_PROFILE, type Profile, ProfileSchema } from '../model/profile.ts';
import { success } from '../model/result.ts';
import { createReviewer } from '../review.ts';
import { readArguments, USAGE } from './arguments.ts';
import type { Input } from './input.ts';
import { asLine, reviewLines } from './ndjson.ts';
import { type ReadOr, refuseInput } from './refusal.ts';
import { type Review, reviewInput } from './review-input.ts';

const parsed = readArguments(process.argv.slice(2));
if (parsed.ok) process.exitCode = await analyze(parsed.value);
else {
  console.error(`${parsed.error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function analyze(options: Extract<typeof parsed, { ok: true }>['value']): Promise<number> {
  const profile = await readProfile(options.profile);
  if (!profile.ok) {
    console.error(profile.error.message);
    return 2;
  }
  const reviewer = createReviewer(await loadCareerPack());
  const review: Review = (input) => reviewInput(input, reviewer, profile.value, options.today);
  if (options.isNdjson) return reviewLines(process.stdin, process.stdout, review);
  let failures = 0;
  for (const file of options.files) failures += await printReview(file, options, review);
  return failures > 0 ? 1 : 0;
}

/** Prints the record of one file; a file that cannot be read gives an error line and counts as one failure. */
async function printReview(
  file: string,
  options: { isText: boolean; url: string | null },
  review: Review,
): Promise<number> {
  try {
    const content = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
    const input: Input = {
      id: '',
      url: options.url,
      ...(options.isText ? { text: content } : { html: content }),
    };
    process.stdout.write(`${asLine(await review(input))}\n`);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stdout.write(`${asLine({ id: file, error: { code: 'unreadable-file', message } })}\n`);
    return 1;
  }
}

/** The profile in a file; a field that it leaves out is unknown. */
async function readProfile(file: string | null): Promise<ReadOr<Profile, 'bad-profile'>> {
  if (file === null) return success(EMPTY_PROFILE);
  try {
    const given = v.parse(v.record(v.string(), v.unknown()), JSON.parse(await readFile(file, 'utf8')));
    return success(v.parse(ProfileSchema, { ...EMPTY_PROFILE, ...given }));
  } catch (error) {
    return refuseInput('bad-profile', `${file}: ${error instanceof Error ? error.message : 'not a profile'}`);
  }
}
