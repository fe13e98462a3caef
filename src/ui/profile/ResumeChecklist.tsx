import { resumeWords as words } from '../../i18n/words.ts';
import type { EntryPoint } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { ResumeFindings } from '../../model/resume.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { ResumeFacts } from './ResumeFacts.tsx';
import type { ResumePicks } from './resume-import.ts';

interface ResumeChecklistProps {
  readonly findings: ResumeFindings;
  readonly picks: ResumePicks;
  readonly profile: Profile;
  readonly entryPoints: readonly EntryPoint[];
  readonly onPick: (picks: Partial<ResumePicks>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Everything that was found, to be confirmed: nothing of it is stored before. */
export function ResumeChecklist(props: ResumeChecklistProps) {
  const { findings, picks, profile, onPick, onSave, onCancel } = props;
  const fresh = findings.skills.filter(({ id }) => id in picks.skills);
  const known = findings.skills.filter(({ id }) => !(id in picks.skills) && id in profile.skills);
  const picked = Object.values(picks.skills).filter((level) => level !== null).length;
  return (
    <>
      <p class="quiet">{words.check}</p>
      <ResumeFacts findings={findings} picks={picks} entryPoints={props.entryPoints} onPick={onPick} />
      <h3>{words.fresh(fresh.length)}</h3>
      <ul class="skill-list" aria-label={words.fresh(fresh.length)}>
        {fresh.map(({ id, name, kind, quote }) => (
          <li key={id}>
            <span class="skill-name">
              {name} <span class="small quiet quote-line">{quote}</span>
            </span>
            <LevelChoice
              name={`found-${id}`}
              label={words.keep(name)}
              isCertificate={kind === 'certification'}
              level={picks.skills[id] ?? null}
              onChange={(level) => onPick({ skills: { ...picks.skills, [id]: level } })}
            />
          </li>
        ))}
      </ul>
      {known.length > 0 && <p class="quiet">{words.known(known.map(({ name }) => name))}</p>}
      <p class="save-bar">
        <button type="button" class="button primary" onClick={onSave}>
          {words.save(picked)}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.discard}
        </button>
      </p>
    </>
  );
}
