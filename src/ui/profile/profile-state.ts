import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EMPTY_PROFILE, type Profile } from '../../model/profile.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { type CareerSubject, subjectOf } from '../career/career-view.ts';
import type { ProfileRoute, ProfileView } from './profile-route.ts';
import type { ProfilePack, ProfileServices } from './profile-services.ts';
import { createResumeImport, type ResumeImport } from './resume-import.ts';
import {
  indexSkills,
  type SkillCatalog,
  type SkillFilter,
  type SkillIndex,
  searchSkills,
  suggestSkills,
} from './skill-catalog.ts';

/** What the bar at the foot says. */
export interface ProfileNews {
  readonly text: string;
  /** Takes back what the news is about; null where nothing can be taken back. */
  readonly undo: ProfileChange | 'erasing' | null;
}

/** What the profile page knows. Only the actions write to it. */
export interface ProfileState {
  readonly view: Signal<ProfileView>;
  readonly profile: Signal<Profile>;
  /** Null until it is loaded. */
  readonly pack: Signal<ProfilePack | null>;
  /** Saved postings that stand for themselves: a copy counts for nothing beside the posting that it is a copy of. */
  readonly saved: Signal<readonly SavedSummary[]>;
  readonly failure: Signal<string | null>;
  readonly news: Signal<ProfileNews | null>;
  readonly resume: ResumeImport;
  /** What career and interviews are seen from, as it was chosen: "posting:ID" or "role:ID"; null for the best guess. */
  readonly chosenSubject: Signal<string | null>;
  readonly subject: ReadonlySignal<CareerSubject | null>;
  /** Ids of the skills that the person has. */
  readonly held: ReadonlySignal<ReadonlySet<string>>;
  readonly filter: Signal<SkillFilter>;
  readonly skillIndex: ReadonlySignal<SkillIndex | null>;
  /** Made anew for a new search, not for a tick: a row must not move from under the pointer. */
  readonly catalog: ReadonlySignal<SkillCatalog | null>;
}

/** An empty state: nothing read yet. */
export function createProfileState(
  route: ProfileRoute,
  services: Pick<ProfileServices, 'readResume' | 'skillsHeld'>,
): ProfileState {
  const profile = signal<Profile>(EMPTY_PROFILE);
  const pack = signal<ProfilePack | null>(null);
  const saved = signal<readonly SavedSummary[]>([]);
  const filter = signal<SkillFilter>({ query: '', kind: null });
  const chosenSubject = signal<string | null>(null);
  const viewSignal = signal(route.view);
  const skillIndex = computed(() => pack.value && indexSkills(pack.value.skills));
  const state: ProfileState = {
    view: viewSignal,
    profile,
    pack,
    saved,
    failure: signal<string | null>(null),
    news: signal<ProfileNews | null>(null),
    resume: createResumeImport(services, () => profile.value),
    filter,
    chosenSubject,
    subject: computed(
      () => pack.value && subjectOf(chosenSubject.value, profile.value, saved.value, pack.value),
    ),
    held: computed(() => (pack.value ? services.skillsHeld(profile.value, pack.value) : new Set<string>())),
    skillIndex,
    catalog: computed(() => {
      if (skillIndex.value === null || viewSignal.value !== 'skills') return null;
      const now = profile.peek();
      const { roles = [], backgroundSkills = [] } = pack.peek() ?? {};
      const usual = backgroundSkills.find(({ id }) => id === now.background)?.skills;
      const suggestions = suggestSkills(now, saved.value, roles);
      return searchSkills(skillIndex.value, now, filter.value, suggestions, usual);
    }),
  };
  followRoute(state, route);
  return state;
}

/** Shows the part that an address asks for, seen from the role that it names. */
export function followRoute({ view, chosenSubject }: ProfileState, route: ProfileRoute): void {
  view.value = route.view;
  if (route.role !== null) chosenSubject.value = `role:${route.role}`;
}
