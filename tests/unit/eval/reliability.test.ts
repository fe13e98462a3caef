import { describe, expect, test } from 'vitest';
import { shareWithInterval, wilsonInterval } from '../../eval/intervals.ts';
import { judgeLevels, judgeRoles, reliabilityTable } from '../../eval/reliability.ts';

const labels = (in_domain: string, role: string | null, level: string, also = {}) => ({
  in_domain,
  role,
  level,
  also,
});
const role = (title: string, confidence: number) => ({ title, confidence });

describe('an interval', () => {
  test('is that of Wilson', () => {
    expect(wilsonInterval(0.5, 10).map((one) => Number(one.toFixed(3)))).toEqual([0.237, 0.763]);
    expect(wilsonInterval(1, 20).map((one) => Number(one.toFixed(3)))).toEqual([0.839, 1]);
  });

  test('of nothing says nothing', () => {
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
    expect(shareWithInterval(0.5, 10)).toBe('50.0 % (23.7–76.3)');
  });
});

describe('the reliability table', () => {
  test('counts right answers by how sure they said to be', () => {
    const answers = [
      { confidence: 0.95, isRight: true },
      { confidence: 0.9, isRight: false },
      { confidence: 0.5, isRight: false },
    ];
    const table = reliabilityTable(answers);
    expect(table.clear).toMatchObject({ n: 2, right: '50.0 % (9.5–90.5)', said: '92.5 %' });
    expect(table.likely).toMatchObject({ n: 0 });
    expect(table.unsure).toMatchObject({ n: 1, brier: '0.250' });
    expect(table.all).toMatchObject({ n: 3 });
  });

  test('takes a role beside the domain for wrong, and second answers for right unless it is strict', () => {
    const gold = new Map([
      ['a', labels('yes', 'AI Ethics Officer', 'mid', { role: ['AI Governance Lead'] })],
      ['b', labels('near', null, 'mid')],
      ['c', labels('yes', 'AI Ethics Officer', 'mid')],
    ]);
    const lines = [
      { id: 'a', role: role('AI Governance Lead', 0.8) },
      { id: 'b', role: role('AI Ethics Officer', 0.6) },
      { id: 'c', role: null },
    ];
    expect(judgeRoles(lines, gold)).toEqual([
      { confidence: 0.8, isRight: true },
      { confidence: 0.6, isRight: false },
    ]);
    expect(judgeRoles(lines, gold, true)[0]).toEqual({ confidence: 0.8, isRight: false });
  });

  test('judges levels only where the reader knew them', () => {
    const gold = new Map([
      ['a', labels('no', null, 'lead/advanced')],
      ['b', labels('no', null, 'unknown')],
    ]);
    const line = { level: 'lead', levelConfidence: 0.9 };
    const lines = [
      { id: 'a', ...line },
      { id: 'b', ...line },
    ];
    expect(judgeLevels(lines, gold)).toEqual([{ confidence: 0.9, isRight: true }]);
  });
});
