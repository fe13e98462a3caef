import { compareWords, FIT_NAMES } from '../../i18n/words.ts';
import type { SavedRow } from './saved-rows.ts';

interface FigureCellsProps {
  readonly row: SavedRow;
}

/** Fit, missing skills and weeks; empty until they were worked out. */
export function FigureCells({ row }: FigureCellsProps) {
  const { judged } = row;
  const { missing, weeks, fit } = judged ?? { missing: null, weeks: null, fit: null };
  return (
    <>
      <td class="fit" data-fit={fit}>
        {fit ? FIT_NAMES[fit] : compareWords.none}
      </td>
      <td class="number" data-known={missing !== null}>
        {missing ? compareWords.missing(missing.count, missing.of) : judged ? compareWords.notKnown : ''}
      </td>
      <td class="number">{judged ? (weeks ?? (missing?.count === 0 ? 0 : compareWords.none)) : ''}</td>
    </>
  );
}
