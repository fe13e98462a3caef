import { expect, test } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';
import { loadCareerPack, loadInterviewQuestions, loadMatchingPack } from '../../data/pack.ts';
import type { WrittenRoadmap } from '../../src/model/career-pack.ts';
import { QUESTION_KINDS, QUESTION_LEVELS } from '../../src/model/interview-question.ts';
import type { Skill } from '../../src/model/skill.ts';
import { isAskedFor } from '../../src/plan/interview-questions.ts';

const filesIn = (folder: string): unknown[] =>
  [...readDataFiles()].filter(([file]) => file.startsWith(`${folder}/`)).map(([, content]) => content);

test('no file of the lexicon is left out', async () => {
  const { skills } = await loadMatchingPack();
  const ids = filesIn('skills').flatMap((file) => (file as Skill[]).map(({ id }) => id));
  expect(skills.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('no roadmap is left out', async () => {
  const { roadmaps } = await loadCareerPack();
  const written = filesIn('roadmaps') as WrittenRoadmap[];
  expect(roadmaps.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
});

test('32 roles stand in the closed list', async () => {
  const { roles } = await loadMatchingPack();
  expect(roles).toHaveLength(32);
});

test('no skill is both required and preferred by a role', async () => {
  const { roles } = await loadMatchingPack();
  const both = roles.flatMap(({ id, required, preferred }) =>
    required.filter((skill) => preferred.includes(skill)).map((skill) => `${id}: ${skill}`),
  );
  expect(both).toEqual([]);
});

test('every role has a roadmap that ends in it', async () => {
  const { roles, roadmaps } = await loadCareerPack();
  const led = new Set(roadmaps.flatMap((roadmap) => roadmap.roles));
  expect(roles.filter(({ id }) => !led.has(id))).toEqual([]);
});

test("the phases of a role's track teach all that the role requires", async () => {
  const { roles, roadmaps } = await loadCareerPack();
  const untaught = roles.flatMap(({ id, track, required }) => {
    const phases = roadmaps.filter((roadmap) => roadmap.track === track).flatMap((roadmap) => roadmap.phases);
    const taught = new Set(phases.flatMap(({ teaches }) => teaches));
    return required.filter((skill) => !taught.has(skill)).map((skill) => `${id}: ${skill}`);
  });
  expect(untaught).toEqual([]);
});

test('every roadmap has four to seven phases', async () => {
  const { roadmaps } = await loadCareerPack();
  const sizes = roadmaps.map(({ phases }) => phases.length);
  expect(sizes.filter((size) => size < 4 || size > 7)).toEqual([]);
});

test('every role is asked 50 questions or more, of each kind and level', async () => {
  const questions = await loadInterviewQuestions();
  const { roles } = await loadMatchingPack();
  const short = roles.flatMap((role) => {
    const asked = questions.filter((question) => isAskedFor(question, role));
    const of = [...QUESTION_KINDS, ...QUESTION_LEVELS].filter(
      (name) => asked.filter(({ kind, level }) => kind === name || level === name).length < 3,
    );
    return asked.length < 50 || of.length > 0 ? [[role.id, asked.length, ...of]] : [];
  });
  expect(short).toEqual([]);
});

test('the dollar is worth a dollar and every rate is a positive number', async () => {
  const { usdPerUnit } = (await loadMatchingPack()).rates;
  expect(usdPerUnit.USD).toBe(1);
  expect(Object.values(usdPerUnit).filter((rate) => !(rate > 0))).toEqual([]);
  expect(Object.keys(usdPerUnit).length).toBeGreaterThanOrEqual(35);
});
