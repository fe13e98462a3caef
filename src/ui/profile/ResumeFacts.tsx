import { youPageWords } from '../../i18n/words.ts';
import type { EntryPoint } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { ResumeFindings } from '../../model/resume.ts';
import { NumberField } from './NumberField.tsx';
import type { ResumePicks } from './resume-import.ts';

interface ResumeFactsProps {
  readonly findings: ResumeFindings;
  readonly picks: ResumePicks;
  readonly entryPoints: readonly EntryPoint[];
  readonly onPick: (picks: Partial<ResumePicks>) => void;
}

function Facts({ findings, picks, entryPoints, onPick }: ResumeFactsProps) {
  const background = entryPoints.find(({ id }) => id === findings.background)?.background ?? null;
  const facts = [
    {
      key: 'currentRole',
      label: youPageWords.currentRole,
      found: findings.currentRole,
      shown: findings.currentRole,
    },
    { key: 'background', label: youPageWords.background, found: findings.background, shown: background },
  ] as const;
  return facts.map(
    ({ key, label, found, shown }) =>
      shown !== null && (
        <label key={key} class="check">
          <input
            type="checkbox"
            checked={picks[key] !== null}
            onChange={({ currentTarget }) => onPick({ [key]: currentTarget.checked ? found : null })}
          />
          <span>
            {label}: <strong>{shown}</strong>
          </span>
        </label>
      ),
  );
}

function Years({ picks, onPick }: Pick<ResumeFactsProps, 'picks' | 'onPick'>) {
  const kinds = Object.keys(picks.years) as (keyof Profile['years'])[];
  return (
    <fieldset class="fields">
      <legend>{youPageWords.experience}</legend>
      {kinds.map((kind) => (
        <NumberField
          key={kind}
          label={youPageWords.years[kind]}
          value={picks.years[kind]}
          min={0}
          step={0.5}
          onChange={(years) => onPick({ years: { ...picks.years, [kind]: years } })}
        />
      ))}
    </fieldset>
  );
}

/** Role, background and years that a résumé told, to be confirmed. */
export function ResumeFacts(props: ResumeFactsProps) {
  return (
    <>
      <Facts {...props} />
      <Years picks={props.picks} onPick={props.onPick} />
    </>
  );
}
