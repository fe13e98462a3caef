import { LEVEL_NAMES, TRACK_NAMES, youPageWords as words } from '../../i18n/words.ts';
import { LEVELS, TRACKS } from '../../model/terms.ts';
import type { FieldsProps } from './part-props.ts';
import { SelectField } from './SelectField.tsx';

/** Track and level that the person aims at. */
export function TargetFields({ profile, onChange }: FieldsProps) {
  const track = TRACKS.map((id) => ({ value: id, label: TRACK_NAMES[id] }));
  const level = LEVELS.map((id) => ({ value: id, label: LEVEL_NAMES[id] }));
  return (
    <fieldset class="fields">
      <legend>{words.target}</legend>
      <SelectField
        label={words.targetTrack}
        value={profile.targetTrack}
        open={words.open}
        groups={[{ label: null, options: track }]}
        onChange={(value) =>
          onChange({ targetTrack: TRACKS.find((id) => id === value) ?? null }, words.targetTrack)
        }
      />
      <SelectField
        label={words.targetLevel}
        value={profile.targetLevel}
        open={words.open}
        groups={[{ label: null, options: level }]}
        onChange={(value) =>
          onChange({ targetLevel: LEVELS.find((id) => id === value) ?? null }, words.targetLevel)
        }
      />
    </fieldset>
  );
}
