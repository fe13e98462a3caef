import type { ConditionsChange } from '../../model/conditions-change.ts';
import type { Profile } from '../../model/profile.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import type { PageSettings } from './page-settings.ts';
import type { ProfileActions } from './profile-actions.ts';
import type { ProfilePack } from './profile-services.ts';
import type { ProfileState } from './profile-state.ts';

/** What every part of the page gets. */
export interface ProfilePartProps {
  readonly state: ProfileState;
  readonly actions: ProfileActions;
  readonly pack: ProfilePack;
  readonly pages: PageSettings;
}

/** What the groups of fields get. */
export interface FieldsProps {
  readonly profile: Profile;
  readonly pack: ProfilePack;
  /** Changes the profile; `field` names what was changed. */
  readonly onChange: (change: ProfileChange, field: string) => void;
}

/** What the groups of conditions get. */
export interface ConditionFieldsProps {
  readonly conditions: Profile['conditions'];
  /** Changes the conditions; `field` names what was changed. */
  readonly onChange: (change: ConditionsChange, field: string) => void;
}
