import { FIT_BANDS, fitWords } from '../../i18n/words.ts';
import { FIT_FLOORS } from '../../model/fit.ts';

interface FitBarProps {
  /** 0 to 100. */
  readonly score: number;
  /** The score after the road; null where there is no road. */
  readonly after: number | null;
  readonly band: keyof typeof FIT_BANDS;
  /** False for a job that one cannot get: the bar is gray then. */
  readonly counts: boolean;
}

const CUTS = [FIT_FLOORS.stretch, FIT_FLOORS.good, FIT_FLOORS.strong];
const BANDS = ['far', 'stretch', 'good', 'strong'] as const;

/** A fit in true scale, cut where its word changes; the road is the hatched part behind it. */
export function FitBar({ score, after, band, counts }: FitBarProps) {
  const road = Math.max(0, (after ?? score) - score);
  return (
    <div class="fit-scale" data-counts={counts}>
      <svg class="fit-bar" role="img" aria-label={fitWords.bar(score, after)} width="100%" height="8">
        <defs>
          <pattern
            id="road-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="fit-road-ground" width="5" height="5" />
            <rect class="fit-road-line" width="2" height="5" />
          </pattern>
        </defs>
        <rect class="fit-rail" width="100%" height="8" />
        <rect class="fit-now" width={`${score}%`} height="8" />
        {road > 0 && <rect x={`${score}%`} width={`${road}%`} height="8" fill="url(#road-hatch)" />}
        {CUTS.map((cut) => (
          <rect key={cut} class="fit-cut" x={`${cut}%`} width="3" height="8" />
        ))}
      </svg>
      <div class="fit-bands" aria-hidden="true">
        {BANDS.map((one) => (
          <span key={one} data-current={one === band}>
            {FIT_BANDS[one]}
          </span>
        ))}
      </div>
    </div>
  );
}
