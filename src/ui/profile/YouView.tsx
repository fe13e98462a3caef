import { welcomeWords, youPageWords as words } from '../../i18n/words.ts';
import type { Profile } from '../../model/profile.ts';
import { setHours, setYears } from '../posting/profile-changes.ts';
import { NumberField } from './NumberField.tsx';
import { PayFields } from './PayFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import type { FieldsProps, ProfilePartProps } from './part-props.ts';
import { TargetFields } from './TargetFields.tsx';

const YEAR_KINDS: readonly (keyof Profile['years'])[] = [
  'overall',
  'security',
  'machineLearning',
  'governance',
];

/** What the person tells about themselves. */
export function YouView({ state, actions, pack }: ProfilePartProps) {
  const profile = state.profile.value;
  const onChange: FieldsProps['onChange'] = (change, field) => actions.change(change, words.saved(field));
  return (
    <section class="part" aria-labelledby="you-title">
      <h2 id="you-title">{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <fieldset class="fields">
        <legend>{words.experience}</legend>
        {YEAR_KINDS.map((kind) => (
          <NumberField
            key={kind}
            label={words.years[kind]}
            value={profile.years[kind]}
            min={0}
            step={0.5}
            onChange={(years) => onChange(setYears(kind, years), words.years[kind])}
          />
        ))}
      </fieldset>
      <PlaceFields profile={profile} pack={pack} onChange={onChange} />
      <TargetFields profile={profile} pack={pack} onChange={onChange} />
      <PayFields profile={profile} pack={pack} onChange={onChange} />
      <fieldset class="fields">
        <legend>{words.learning}</legend>
        <NumberField
          label={words.hours}
          value={profile.hoursPerWeek}
          min={1}
          step={1}
          onChange={(hours) => onChange(setHours(hours), words.hours)}
        />
      </fieldset>
      <p>
        <a href="welcome.html">{welcomeWords.again}</a>
      </p>
    </section>
  );
}
