import { useId } from 'preact/hooks';
import { roadmapWords, TRACK_NAMES } from '../../i18n/words.ts';
import type { Roadmap } from '../../model/career-pack.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import { TRACKS } from '../../model/terms.ts';
import { setHours } from '../posting/profile-changes.ts';

interface RoadmapControlsProps {
  readonly roadmaps: readonly Roadmap[];
  /** The roadmap that is shown; null for those that the posting needs. */
  readonly chosen: string | null;
  /** True when there is a posting with a plan to show. */
  readonly hasPlan: boolean;
  readonly hoursPerWeek: number;
  readonly onChoose: (roadmap: string | null) => void;
  readonly onChange: (change: ProfileChange) => void;
}

/** Which roadmap to show, and the pace. */
export function RoadmapControls(props: RoadmapControlsProps) {
  const { roadmaps, chosen, hasPlan, hoursPerWeek, onChoose, onChange } = props;
  const id = useId();
  return (
    <div class="roadmap-controls form">
      <label for={`${id}-show`}>
        <span>{roadmapWords.show}</span>
        <select
          id={`${id}-show`}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
        >
          {hasPlan && <option value="">{roadmapWords.forPosting}</option>}
          {TRACKS.map((track) => (
            <optgroup key={track} label={TRACK_NAMES[track]}>
              {roadmaps
                .filter((roadmap) => roadmap.track === track)
                .map((roadmap) => (
                  <option key={roadmap.id} value={roadmap.id}>
                    {roadmap.title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label for={`${id}-hours`}>
        <span>{roadmapWords.hours}</span>
        <input
          id={`${id}-hours`}
          type="number"
          min="1"
          max="80"
          value={hoursPerWeek}
          onInput={({ currentTarget }) => onChange(setHours(currentTarget.valueAsNumber || null))}
        />
      </label>
    </div>
  );
}
