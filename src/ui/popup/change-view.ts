import type { ReadonlySignal } from '@preact/signals';
import { changeWords } from '../../i18n/words.ts';
import type { RoadView } from '../posting/road-view.ts';
import type { FitView } from './fit-view.ts';

/** A figure before and after. */
interface Step {
  readonly from: number;
  readonly to: number;
}

/** What a change of the profile moved; null for what stayed or cannot be compared. */
export interface ShownChange {
  readonly score: Step | null;
  readonly weeks: Step | null;
}

/** The figures that a tick moves. */
export interface AnswerFigures {
  readonly score: number | null;
  readonly weeks: number | null;
}

/** What an answer shows of them. */
interface ShownAnswer {
  readonly fit: ReadonlySignal<FitView | null>;
  readonly road: ReadonlySignal<RoadView | null>;
}

/** How a person stands to the posting that is shown; null for what is not told. */
export function answerFigures({ fit, road }: ShownAnswer): AnswerFigures {
  const shown = fit.value;
  return {
    score: shown === null || shown.blank ? null : shown.score,
    weeks: road.value?.weeks ?? null,
  };
}

const step = (from: number | null, to: number | null): Step | null =>
  from === null || to === null || from === to ? null : { from, to };

/** What differs between two standings; null where nothing does. */
export function changeBetween(before: AnswerFigures, after: AnswerFigures): ShownChange | null {
  // To a newcomer the first figures are no change of others.
  if (before.score === null || after.score === null) return null;
  const change = { score: step(before.score, after.score), weeks: step(before.weeks, after.weeks) };
  return change.score || change.weeks ? change : null;
}

/** The change in one sentence for who does not see it; empty for none. */
export const spokenChange = (change: ShownChange | null): string =>
  [
    change?.score && changeWords.fit(change.score.from, change.score.to),
    change?.weeks && changeWords.road(change.weeks.from, change.weeks.to),
  ]
    .filter(Boolean)
    .join(' ');
