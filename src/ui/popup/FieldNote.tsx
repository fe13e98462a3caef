import { verdictWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Advice } from '../posting/advice.ts';

interface FieldNoteProps {
  readonly record: ReviewRecord;
  /** Null until the guides are loaded. */
  readonly advice: Advice | null;
}

function wayIn(advice: Advice | null): string {
  if (!advice?.entryPoint || !advice.entryRole) return verdictWords.tellBackground;
  return verdictWords.entryPoint(advice.entryPoint.background, advice.entryRole);
}

/** Says what a posting is that is not work on AI security; nothing for one that is. */
export function FieldNote({ record, advice }: FieldNoteProps) {
  if (record.domain === 'out') return <p class="field-note">{verdictWords.outText}</p>;
  if (record.domain !== 'near') return null;
  const nearest = record.role ?? record.alternatives[0];
  const closest = nearest ? verdictWords.nearest(nearest.title) : verdictWords.noneNear;
  return <p class="field-note">{[closest, wayIn(advice)].join(' ')}</p>;
}
