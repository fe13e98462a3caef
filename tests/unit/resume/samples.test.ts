import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReadingPack } from '../../../data/pack.ts';
import { readDocument } from '../../../src/documents/read-document.ts';
import type { ResumeFindings } from '../../../src/model/resume.ts';
import { createResumeReader, type ResumeReader } from '../../../src/resume/read-resume.ts';
import { TODAY } from '../../resume/people.ts';
import { SAMPLES, type Sample } from '../../resume/samples.ts';

let reader: ResumeReader;
const found = new Map<string, ResumeFindings>();

async function readSample({ file }: Sample): Promise<ResumeFindings> {
  const bytes = await readFile(new URL(`../../resume/files/${file}`, import.meta.url));
  const text = await readDocument(new Blob([bytes]), () => undefined);
  if (!text.ok) throw new Error(`${file}: ${text.error.code}`);
  return reader.read(text.value, TODAY);
}

beforeAll(async () => {
  reader = createResumeReader(await loadReadingPack());
  for (const sample of SAMPLES) found.set(sample.file, await readSample(sample));
}, 60_000);

const YEAR_KINDS = ['overall', 'security', 'machineLearning', 'governance'] as const;

describe('the sample résumés', () => {
  it('give nine in ten skills and hardly a wrong one', () => {
    const scores = SAMPLES.map(({ file, person }) => {
      const gold = new Set<string>(person.gold.skills);
      const ids = found.get(file)?.skills.map(({ id }) => id) ?? [];
      const right = ids.filter((id) => gold.has(id));
      const missed = [...gold].filter((id) => !ids.includes(id));
      const wrong = ids.filter((id) => !gold.has(id));
      return { file, right: right.length, of: gold.size, found: ids.length, missed, wrong };
    });
    const sum = (count: (one: (typeof scores)[number]) => number) =>
      scores.reduce((total, one) => total + count(one), 0);
    const recall = sum(({ right }) => right) / sum(({ of }) => of);
    const precision = sum(({ right }) => right) / sum(({ found: amount }) => amount);
    for (const { file, right, of, found: amount, missed, wrong } of scores) {
      console.log(`${file}: ${right} of ${of}, ${amount} found; missed ${missed}; wrong ${wrong}`);
    }
    console.log(`${SAMPLES.length} résumés: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  it.each(SAMPLES)('$file: its years, each within one', ({ file, person }) => {
    const years = found.get(file)?.years;
    for (const kind of YEAR_KINDS) {
      const gold: number | null = person.gold.years[kind];
      const read = years?.[kind] ?? null;
      expect(Math.abs((read ?? 0) - (gold ?? 0)), `${kind}: ${read}, not ${gold}`).toBeLessThanOrEqual(1);
    }
  });
});
