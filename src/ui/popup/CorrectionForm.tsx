import { LEVEL_NAMES, TRACK_NAMES, verdictWords } from '../../i18n/words.ts';
import type { Role } from '../../model/career-pack.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { LEVELS, type Level, TRACKS } from '../../model/terms.ts';

interface CorrectionFormProps {
  readonly record: ReviewRecord;
  readonly roles: readonly Role[];
  readonly corrected: boolean;
  readonly onRole: (id: string) => void;
  readonly onLevel: (level: Level) => void;
  readonly onUndo: () => void;
}

function RoleOptions({ roles }: Pick<CorrectionFormProps, 'roles'>) {
  return (
    <>
      {TRACKS.map((track) => (
        <optgroup key={track} label={TRACK_NAMES[track]}>
          {roles
            .filter((role) => role.track === track)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

/** Sets role and level of this posting by hand. A choice counts at once. */
export function CorrectionForm({ record, roles, corrected, onRole, onLevel, onUndo }: CorrectionFormProps) {
  const chooseLevel = (value: string) => {
    const level = LEVELS.find((one) => one === value);
    if (level) onLevel(level);
  };
  return (
    <div class="unfolded form">
      <label>
        <span>{verdictWords.role}</span>
        <select value={record.role?.id ?? ''} onChange={(event) => onRole(event.currentTarget.value)}>
          {record.role === null && <option value="">{verdictWords.choose}</option>}
          <RoleOptions roles={roles} />
        </select>
      </label>
      <label>
        <span>{verdictWords.levelLabel}</span>
        <select value={record.level ?? ''} onChange={(event) => chooseLevel(event.currentTarget.value)}>
          {record.level === null && <option value="">{verdictWords.choose}</option>}
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {LEVEL_NAMES[level]}
            </option>
          ))}
        </select>
      </label>
      <p class="row small quiet">
        <span>{verdictWords.correctHint}</span>
        {corrected && (
          <button type="button" class="text-button" onClick={onUndo}>
            {verdictWords.undo}
          </button>
        )}
      </p>
    </div>
  );
}
