import { useState } from 'preact/hooks';
import type { EntryPoint } from '../../model/career-pack.ts';
import { youPageWords as words, youWords } from '../../platform/i18n.ts';
import { SelectField } from './SelectField.tsx';
import type { FieldsProps } from './YouView.tsx';

const KINDS = ['technical', 'non-technical'] as const;
// No id of an entry point: ids hold no colon.
const OTHER = ':other';
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

const groupsOf = (entryPoints: readonly EntryPoint[]) =>
  KINDS.map((kind) => ({
    label: youWords[kind],
    options: entryPoints
      .filter((entry) => entry.kind === kind)
      .map(({ id, background }) => ({ value: id, label: background })),
  }));

function BackgroundFields({ profile, pack, onChange }: FieldsProps) {
  const { background } = profile;
  const isKnown = pack.entryPoints.some(({ id }) => id === background);
  const [isOwn, setOwn] = useState(false);
  const writes = isOwn || (background !== null && !isKnown);
  const groups = [
    ...groupsOf(pack.entryPoints),
    { label: null, options: [{ value: OTHER, label: words.other }] },
  ];
  const choose = (value: string | null) => {
    setOwn(value === OTHER);
    onChange({ background: value === OTHER ? null : value }, words.background);
  };
  return (
    <>
      <SelectField
        label={words.background}
        value={writes ? OTHER : background}
        open={words.open}
        groups={groups}
        onChange={choose}
      />
      {writes && (
        <label>
          <span>{words.ownBackground}</span>
          <input
            type="text"
            maxLength={LONGEST_WORDS}
            value={background ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ background: currentTarget.value.trim() || null }, words.background)
            }
          />
        </label>
      )}
    </>
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
