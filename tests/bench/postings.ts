import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readInput } from '../../src/cli/reading.ts';

const SAMPLE = fileURLToPath(new URL('../../src/cli/sample-listing.html', import.meta.url));

/** Postings of about 5 kB, made from the sample listing by repeating its parts in different orders. */
export function samplePostings(): readonly string[] {
  const html = readFileSync(SAMPLE, 'utf8');
  const { posting } = readInput({ id: 'sample', html, url: '' });
  const lines = (posting?.text ?? '').split('\n');
  return [0, 1, 2, 3, 4].map((turn) => {
    const turned = [...lines.slice(turn), ...lines.slice(0, turn)].join('\n');
    return turned.repeat(Math.ceil(5_000 / turned.length)).slice(0, 5_000);
  });
}
