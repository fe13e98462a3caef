import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import roles from '../../data/roles.json' with { type: 'json' };
import workRoles from '../../data/work-roles.json' with { type: 'json' };

const FRAMEWORKS = join(import.meta.dirname, '../../../shared/domain/frameworks');
const all = workRoles.roles.flatMap((one) => one.workRoles);

/** Code → title, from a list of tab-separated columns. */
function titlesIn(file: string, code: number, title: number): Map<string, string> {
  const lines = readFileSync(join(FRAMEWORKS, file), 'utf8').split('\n');
  return new Map(
    lines.map((line) => line.split('\t')).map((cells) => [cells[code] ?? '', cells[title] ?? '']),
  );
}

describe('the work roles of government frameworks', () => {
  it('stand beside every role of the closed list, sorted by id', () => {
    expect(workRoles.roles.map(({ role }) => role)).toEqual(roles.map(({ id }) => id));
  });

  it('name both frameworks for every role, each code once', () => {
    const wrong = workRoles.roles.filter(
      (one) =>
        new Set(one.workRoles.map(({ framework }) => framework)).size < 2 ||
        new Set(one.workRoles.map(({ code }) => code)).size < one.workRoles.length,
    );
    expect(wrong).toEqual([]);
  });

  it('give a code the form of its framework and the same title everywhere', () => {
    expect(all.filter(({ framework, code }) => (framework === 'dcwf') !== /^\d{3}$/.test(code))).toEqual([]);
    const titles = Map.groupBy(all, ({ code }) => code);
    expect([...titles.values()].filter((same) => new Set(same.map(({ title }) => title)).size > 1)).toEqual(
      [],
    );
  });

  it('cover the four AI roles of the DCWF whose work is security, testing or governance', () => {
    const codes = new Set(all.map(({ code }) => code));
    expect(['623', '672', '733', '902'].filter((code) => !codes.has(code))).toEqual([]);
  });

  it.skipIf(!existsSync(FRAMEWORKS))('have the titles that the frameworks give them', () => {
    const dcwf = titlesIn('dcwf-work-roles.tsv', 0, 3);
    const nice = titlesIn('nice-2.1-work-roles.tsv', 1, 2);
    const wrong = all.filter(
      ({ framework, code, title }) => (framework === 'dcwf' ? dcwf : nice).get(code) !== title,
    );
    expect(wrong).toEqual([]);
  });
});
