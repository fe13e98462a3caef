import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadProfilePack } from '../../../../src/app/profile-pack.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import { success } from '../../../../src/model/result.ts';
import { subjectOf } from '../../../../src/ui/career/career-view.ts';
import { guideMarkdown } from '../../../../src/ui/career/guide-markdown.ts';
import { type RoleGuide, roleGuide } from '../../../../src/ui/career/guide-view.ts';
import { mountProfile } from '../../../../src/ui/profile/mount.tsx';
import type { ProfilePack } from '../../../../src/ui/profile/profile-services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { optionsWorld } from '../../../support/options-services.ts';

let pack: ProfilePack;
beforeAll(async () => {
  const loaded = await loadProfilePack();
  if (!loaded.ok) throw new Error(loaded.error.code);
  pack = loaded.value;
});

function guideFor(role: string, profile: Profile = EMPTY_PROFILE, held: readonly string[] = []): RoleGuide {
  const subject = subjectOf(`role:${role}`, profile, [], pack);
  const reader = { profile, held: new Set(held), saved: [], nameOf: (id: string) => id };
  const view = subject && roleGuide(subject, pack, reader);
  if (!view) throw new Error(`no guide for ${role}`);
  return view;
}

describe('the guide of a role', () => {
  test('is that of its ladder, and else that of its own roadmap', () => {
    expect(guideFor('senior-ai-governance-engineer').guide.id).toBe('ai-compliance-automation-specialist');
    expect(guideFor('ai-penetration-tester').guide.id).toBe('ai-red-teaming');
    expect(guideFor('chief-ai-security-officer').guide.id).toBe('ai-security-architecture');
  });

  test('tells which of its skills the person has, and which phases they finished', () => {
    const { roadmap } = guideFor('ai-ethics-officer');
    const goalsDone = roadmap.phases[0]?.goals.map(({ id }) => id) ?? [];
    const view = guideFor('ai-ethics-officer', { ...EMPTY_PROFILE, goalsDone }, ['ai-ethics', 'shap']);
    expect(view.core.filter(({ has }) => has).map(({ id }) => id)).toEqual(['ai-ethics']);
    expect(view.tools.filter(({ has }) => has).map(({ id }) => id)).toEqual(['shap']);
    expect(view.phases.map(({ isDone }) => isDone)).toEqual([true, false, false, false, false]);
  });

  test('asks one question of each level, of this very role where there is one', () => {
    for (const { id } of pack.roles) {
      const { questions, questionCount } = guideFor(id);
      expect([id, questions.map(({ level }) => level).sort()]).toEqual([id, ['entry', 'mid', 'senior']]);
      for (const { level, roles } of questions) {
        const own = pack.questions.some((one) => one.level === level && one.roles.includes(id));
        expect([id, level, roles.includes(id)]).toEqual([id, level, own]);
      }
      expect(questionCount).toBeGreaterThanOrEqual(50);
    }
  });

  test("shows the track's positions from the first stage to the last", () => {
    expect(
      guideFor('ai-security-operations').positions.map(({ title, stageName }) => [stageName, title]),
    ).toEqual([
      ['Entry-Level', 'AI Abuse Analyst'],
      ['Entry-Level', 'AI Security Operations Analyst'],
      ['Mid-Level', 'AI Detection Engineer'],
      ['Mid-Level', 'AI Incident Responder'],
      ['Advanced', 'AI Security Program Manager'],
      ['Executive', 'Director of AI Security Operations'],
    ]);
  });

  test('names the work roles of other frameworks', () => {
    expect(guideFor('ai-compliance-analyst').otherNames[0]).toEqual({
      framework: 'DoD Cyber Workforce Framework',
      code: '612',
      title: 'Security Control Assessor',
    });
  });
});

/** Every text that a record holds, at any depth, but ids and where it comes from. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['id', 'source', 'signs', 'role', 'roles', 'track', 'stage', 'level', 'skills', 'checked'].includes(key)
      ? []
      : textsIn(part),
  );
}

describe('the guide page', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = createRoot();
  });
  const show = async (role: string, profile: Profile = EMPTY_PROFILE) => {
    const world = optionsWorld(profile, [], { loadPack: async () => success(pack) });
    vi.stubGlobal('addEventListener', () => undefined);
    Object.assign(globalThis, { location: { hash: `#guide/${role}` }, scrollTo: () => undefined });
    await mountProfile(root, world.services);
    await settle();
    return world;
  };
  const shown = () => textOf(root.querySelector('main'));

  test('shows every word of the guide, the ladder, the track and its positions, for each role', async () => {
    for (const { id } of pack.roles) {
      await show(id);
      const { guide, track, positions, stage, ladder } = guideFor(id);
      const words = [
        ...textsIn({ ...guide, ladder: [] }),
        ...textsIn(ladder.steps.map(({ titles, asks }) => ({ titles, asks }))),
        ...textsIn({ focus: track.focus, bestFor: track.bestFor }),
        ...textsIn(positions),
        ...textsIn({ name: stage?.name, focus: stage?.focus }),
      ];
      const text = shown();
      expect([id, words.filter((word) => !text.includes(word.replace(/\s+/g, ' ').trim()))]).toEqual([
        id,
        [],
      ]);
    }
  });

  test('shows both figures where a source rates the role, and says so where none does', async () => {
    await show('ai-security-compliance-specialist');
    expect(shown()).toContain('9.2 of 10');
    expect(shown()).toContain('15%');
    await show('ai-security-engineer');
    expect(shown()).toContain('not rated: no source does');
  });

  test('ticks a skill in place, and takes the tick back', async () => {
    const world = await show('ai-security-engineer', EMPTY_PROFILE);
    await click(button(root, 'Terraform'));
    expect(Object.keys(world.profile.skills)).toEqual(['terraform']);
    expect(button(root, 'Terraform').getAttribute('aria-pressed')).toBe('true');
    await click(button(root, 'Terraform'));
    expect(world.profile.skills).toEqual({});
  });

  test('asks for a role where nothing tells one', async () => {
    await show('nobody');
    expect(shown()).toContain('Choose a role above to read its guide.');
  });
});

test('the Markdown of a guide holds its words, its ticks and no markup of a page', () => {
  const text = guideMarkdown(guideFor('ai-ethics-officer', EMPTY_PROFILE, ['shap']));
  expect(text.startsWith('# AI Ethics Officer\n\nGovernance · Mid\n')).toBe(true);
  expect(text).toContain('- [x] shap\n');
  expect(text).toContain('- [ ] fairlearn\n');
  expect(text).toContain('- 09:00 Read the complaints');
  expect(text.match(/^## /gm)).toHaveLength(11);
  expect(text).not.toMatch(/undefined|\[object|<\w/);
});
