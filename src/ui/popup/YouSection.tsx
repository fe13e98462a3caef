import { youWords } from '../../i18n/words.ts';
import type { EntryPoint } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import { Section } from '../components/Section.tsx';
import { setHours, setYears } from '../posting/profile-changes.ts';

interface YouSectionProps {
  readonly profile: Profile;
  /** Empty until they are loaded. */
  readonly entryPoints: readonly EntryPoint[];
  readonly onChange: (change: ProfileChange) => void;
  /** Opens the whole profile in a tab. */
  readonly onOpenPage: () => void;
}

const KINDS = ['technical', 'non-technical'] as const;

function numberOf(input: HTMLInputElement): number | null {
  return Number.isNaN(input.valueAsNumber) ? null : input.valueAsNumber;
}

function Background({ profile, entryPoints, onChange }: YouSectionProps) {
  const choose = (value: string) => onChange({ background: value || null });
  return (
    <label class="wide">
      <span>{youWords.background}</span>
      <select value={profile.background ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{youWords.unknown}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={youWords[kind]}>
            {entryPoints
              .filter((entry) => entry.kind === kind)
              .map(({ id, background }) => (
                <option key={id} value={id}>
                  {background}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** What the person tells about themselves, as far as the popup needs it. */
export function YouSection(props: YouSectionProps) {
  const { profile, onChange, onOpenPage } = props;
  return (
    <Section name="you" title={youWords.title}>
      <div class="form">
        <label>
          <span>{youWords.years}</span>
          <input
            type="number"
            min="0"
            max="80"
            value={profile.years.overall ?? ''}
            onInput={({ currentTarget }) => onChange(setYears('overall', numberOf(currentTarget)))}
          />
        </label>
        <label>
          <span>{youWords.hours}</span>
          <input
            type="number"
            min="1"
            max="80"
            value={profile.hoursPerWeek}
            onInput={({ currentTarget }) => onChange(setHours(numberOf(currentTarget)))}
          />
        </label>
        <Background {...props} />
      </div>
      <p class="row">
        <span class="small quiet">{youWords.ticked(Object.keys(profile.skills).length)}</span>
        <button type="button" class="text-button" onClick={onOpenPage}>
          {youWords.openPage}
        </button>
      </p>
    </Section>
  );
}
