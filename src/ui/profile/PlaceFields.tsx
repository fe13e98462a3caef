import { youPageWords as words } from '../../i18n/words.ts';
import { BackgroundFields } from './BackgroundFields.tsx';
import type { FieldsProps } from './part-props.ts';

const LONGEST_WORDS = 120;

function RoleField({ profile, pack, onChange }: FieldsProps) {
  const own = profile.currentRole;
  const title = pack.roles.find(({ id }) => id === own)?.title ?? own;
  const choose = (written: string) => {
    const words = written.trim();
    const known = pack.roles.find((role) => role.title.toLowerCase() === words.toLowerCase());
    return (known?.id ?? words) || null;
  };
  return (
    <label class="wide">
      <span>{words.currentRole}</span>
      <input
        type="text"
        list="known-roles"
        maxLength={LONGEST_WORDS}
        placeholder={words.currentRoleHint}
        value={title ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ currentRole: choose(currentTarget.value) }, words.currentRole)
        }
      />
      <datalist id="known-roles">
        {pack.roles.map((role) => (
          <option key={role.id} value={role.title} />
        ))}
      </datalist>
    </label>
  );
}

/** Role and background: where the person comes from. */
export function PlaceFields(props: FieldsProps) {
  return (
    <fieldset class="fields">
      <legend>{words.now}</legend>
      <RoleField {...props} />
      <BackgroundFields {...props} />
    </fieldset>
  );
}
