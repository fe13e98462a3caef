import { careerWords as words } from '../../i18n/words.ts';
import type { ProfilePartProps } from '../profile/part-props.ts';
import { SelectField } from '../profile/SelectField.tsx';

/** Chooses the posting or the role that a part of the page is about. */
export function SubjectPicker({ state, pack }: Pick<ProfilePartProps, 'state' | 'pack'>) {
  const postings = state.saved.value
    .filter(({ role }) => role !== null)
    .map(({ id, title }) => ({ value: `posting:${id}`, label: title }));
  const roles = pack.roles.map(({ id, title }) => ({ value: `role:${id}`, label: title }));
  return (
    <div class="fields plain">
      <SelectField
        label={words.subject}
        value={state.chosenSubject.value}
        open={words.ownSubject}
        groups={[
          ...(postings.length > 0 ? [{ label: words.postings, options: postings }] : []),
          { label: words.roles, options: roles },
        ]}
        onChange={(value) => {
          state.chosenSubject.value = value;
        }}
      />
    </div>
  );
}
