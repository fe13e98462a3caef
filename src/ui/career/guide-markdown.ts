import {
  adviceWords,
  LEVEL_NAMES,
  money,
  TRACK_NAMES,
  guideWords as words,
  years,
} from '../../i18n/words.ts';
import type { GuideSkill, RoleGuide } from './guide-view.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const tasks = (skills: readonly GuideSkill[]): string =>
  skills.map(({ name, has }) => `- [${has ? 'x' : ' '}] ${name}`).join('\n');

/** A role's guide as a Markdown text, with what the person has ticked. Every word of it is the pack's. */
export function guideMarkdown(view: RoleGuide): string {
  const { role, guide, core, tools, phases, ladder, questions, track, positions } = view;
  const parts: readonly (readonly [string, string])[] = [
    [words.about, guide.about.join('\n\n')],
    [adviceWords.great, list(guide.greatFit.map(({ text }) => text))],
    [adviceWords.misfit, list(guide.misfit.map(({ text }) => text))],
    [words.day, list(guide.day.map(({ time, activity }) => `${time} ${activity}`))],
    [words.core, tasks(core)],
    [words.tools, tasks(tools)],
    [
      words.roadmap,
      phases
        .map(
          ({ title, weeks, milestone }, at) => `${at + 1}. **${title}**, ${words.phase(weeks)}. ${milestone}`,
        )
        .join('\n'),
    ],
    [
      words.ladder,
      list(
        ladder.steps.map(
          (step) =>
            `**${step.titles.join(' / ')}**, ${years(step.years)}, ${money({ ...step.salary, currency: 'USD' })}. ${step.asks.join('. ')}.`,
        ),
      ),
    ],
    [words.questions, list(questions.map(({ question }) => question))],
    [
      words.common,
      guide.commonQuestions.map(({ question, answer }) => `**${question}** ${answer}`).join('\n\n'),
    ],
    [
      words.trackTitle,
      [
        `${track.bestFor} ${words.focus}: ${track.focus.join(', ')}.`,
        list(
          positions.map(
            ({ title, stageName, responsibilities, requirements }) =>
              `**${title}** (${stageName}). ${responsibilities.join('; ')}. ${words.asks}: ${requirements.join('; ')}.`,
          ),
        ),
      ].join('\n\n'),
    ],
  ];
  const head = [
    `# ${role.title}`,
    `${TRACK_NAMES[role.track]} · ${LEVEL_NAMES[role.level]}`,
    role.summary,
    guide.curated ? words.ofMilepost(guide.title) : words.ofCareerGuide(guide.title),
  ];
  return [...head, ...parts.map(([title, text]) => `## ${title}\n\n${text}`)].join('\n\n').concat('\n');
}
