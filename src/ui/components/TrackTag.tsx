import { TRACK_NAMES } from '../../i18n/words.ts';
import type { TrackId } from '../../model/terms.ts';

interface TrackTagProps {
  readonly track: TrackId;
  /** Stands behind the track's name, as in "Technical track". */
  readonly suffix?: string;
}

/** A track's name in its hue. */
export function TrackTag({ track, suffix = '' }: TrackTagProps) {
  return (
    <span class="tag" data-track={track}>
      {TRACK_NAMES[track]}
      {suffix}
    </span>
  );
}
