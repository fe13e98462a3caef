import { useState } from 'preact/hooks';
import { youPageWords as words, youWords } from '../../i18n/words.ts';
import type { EntryPoint } from '../../model/career-pack.ts';
import type { FieldsProps } from './part-props.ts';
import { SelectField } from './SelectField.tsx';

const KINDS = ['technical', 'non-technical'] as const;
// No id of an entry point: ids hold no colon.
const OTHER = ':other';
const LONGEST_WORDS = 120;

const groupsOf = (entryPoints: readonly EntryPoint[]) =>
  KINDS.map((kind) => ({
    label: youWords[kind],
    options: entryPoints
      .filter((entry) => entry.kind === kind)
      .map(({ id, background }) => ({ value: id, label: background })),
  }));

/** The background: one of the known, or own words; a known one leads to the skills that people with it often have. */
export function BackgroundFields({ profile, pack, onChange }: FieldsProps) {
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
      {isKnown && (
        <p class="wide">
          <a href="#skills">{words.usualSkills}</a>
        </p>
      )}
    </>
  );
}
