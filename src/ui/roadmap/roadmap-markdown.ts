import { roadmapWords, roadWords, SKILL_KINDS } from '../../i18n/words.ts';
import type { Resource } from '../../model/career-pack.ts';
import type { RoadmapStage, RoadmapView } from './roadmap-view.ts';

/** What an export says of where it comes from. */
export interface ExportFacts {
  readonly title: string;
  /** ISO date. */
  readonly today: string;
  readonly hoursPerWeek: number;
  readonly goalsDone: readonly string[];
}

/** The phases that an export holds: the road, or the whole roadmap where there is none. */
export const exportedStages = ({ path, lanes }: RoadmapView): readonly RoadmapStage[] =>
  path.length > 0 ? path : lanes.flatMap(({ stages }) => stages);

/** The road as a Markdown text: phases with their weeks, goals as task lists, resources as links, milestones. */
export function roadmapMarkdown(view: RoadmapView, facts: ExportFacts): string {
  const { road } = view;
  const sum =
    road && road.steps.length > 0
      ? [
          `**${roadWords.sum(road.steps.length, road.weeks)}**${roadWords.covers(road.covered, road.missing, road.preparesFor.map(plain))}`,
        ]
      : [];
  const later = (road?.later ?? []).map(
    ({ phase, weeks, covers, preparesFor }) =>
      `- ${roadWords.laterPhase(plain(roadWords.gains(covers, preparesFor)), weeks)}, ${roadWords.inPhase(plain(phase.title))}`,
  );
  const units = (road?.units ?? []).map(
    ({ unit: { hours, task, resource }, covers }) =>
      `- ${roadWords.unit(plain(covers.join(', ')), hours)}: ${plain(task)} ${resourceLink(resource)}`,
  );
  const uncovered = (road?.uncovered ?? []).map(({ kind, names }) =>
    kind ? `- ${SKILL_KINDS[kind][0]}: ${plain(names.join(', '))}` : `- ${plain(names.join(', '))}`,
  );
  return [
    roadmapWords.heading(plain(facts.title)),
    roadmapWords.made(facts.today, facts.hoursPerWeek),
    ...sum,
    ...exportedStages(view).map((stage, at) => stageText(stage, at + 1, facts.goalsDone)),
    ...(units.length > 0 ? [`## ${roadWords.inHours}`, units.join('\n')] : []),
    ...(later.length > 0 ? [`## ${roadWords.later}`, later.join('\n')] : []),
    ...(uncovered.length > 0 ? [`## ${roadWords.uncovered}`, uncovered.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function stageText(stage: RoadmapStage, number: number, goalsDone: readonly string[]): string {
  const { phase, when, weeks, covers, preparesFor } = stage;
  const span = when ? ` (${roadmapWords.span(when.from, when.to)})` : '';
  const goals = phase.goals.map(({ id, text }) => `- [${goalsDone.includes(id) ? 'x' : ' '}] ${plain(text)}`);
  const resources = phase.resources.map(
    (resource) => `- ${resourceLink(resource)}${resource.note ? ` (${plain(resource.note)})` : ''}`,
  );
  return [
    `## ${number}. ${plain(phase.title)}`,
    `${roadmapWords.weeksLeft(weeks, phase.weeks)}${span}`,
    ...(covers.length > 0 ? [`${roadmapWords.covers}: ${plain(covers.join(', '))}`] : []),
    ...(preparesFor.length > 0 ? [`${roadmapWords.preparesFor}: ${plain(preparesFor.join(', '))}`] : []),
    goals.join('\n'),
    `${roadWords.resources}:\n\n${resources.join('\n')}`,
    `${roadWords.milestone}: ${plain(phase.milestone)}`,
  ].join('\n\n');
}

const resourceLink = ({ title, url }: Resource): string => (url ? `[${plain(title)}](${url})` : plain(title));

/** Keeps names that a page wrote from being read as Markdown or HTML. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);
