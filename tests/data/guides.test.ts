import { describe, expect, test } from 'vitest';
import { loadCareerPack, loadGuides } from '../../data/pack.ts';

const { roadmaps, roles } = await loadCareerPack();
const ours = (await loadGuides()).filter(({ curated }) => curated);

describe('each guide of ours', () => {
  test('stands for a roadmap of ours that leads to a role of its own', () => {
    const curated = roadmaps.filter((roadmap) => roadmap.curated && roadmap.id !== 'ai-governance-add-ons');
    expect(ours.map(({ id, track }) => [id, track])).toEqual(curated.map(({ id, track }) => [id, track]));
  });

  test('has every part that a career guide has', () => {
    for (const { about, commonQuestions, coreSkills, day, greatFit, id, misfit, toolsOfTheTrade } of ours) {
      const sizes = [greatFit, misfit, about, day, commonQuestions].map(({ length }) => length);
      expect([id, ...sizes]).toEqual([id, 3, 3, 4, 6, 5]);
      expect(coreSkills.skills.length).toBeGreaterThanOrEqual(10);
      expect(toolsOfTheTrade.skills.length).toBeGreaterThanOrEqual(5);
    }
  });

  test('rates nothing that no source rates, and promises no page of questions', () => {
    expect(ours.map(({ metrics, questionsAtLeast }) => [metrics, questionsAtLeast])).toEqual(
      ours.map(() => [null, null]),
    );
  });

  test('names most of what its role requires, and nothing as both skill and tool', () => {
    for (const { coreSkills, id, role, toolsOfTheTrade } of ours) {
      const required = roles.find((one) => one.id === role)?.required ?? [];
      const named = new Set([...coreSkills.skills, ...toolsOfTheTrade.skills]);
      expect([id, required.filter((skill) => named.has(skill)).length / required.length >= 0.6]).toEqual([
        id,
        true,
      ]);
      expect(named.size).toBe(coreSkills.skills.length + toolsOfTheTrade.skills.length);
    }
  });
});
