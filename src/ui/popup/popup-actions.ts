import { popupWords } from '../../i18n/words.ts';
import type { Phase } from '../../model/career-pack.ts';
import { changeProfile, type ProfileChange } from '../../model/profile-change.ts';
import type { Corrections } from '../../model/saved-posting.ts';
import type { Level } from '../../model/terms.ts';
import { heldProofs } from '../../plan/certified-skills.ts';
import { hasSkill } from '../posting/has-skill.ts';
import { tickSkill, toggleGoal, togglePhase, untickSkill } from '../posting/profile-changes.ts';
import type { PopupServices } from '../services.ts';
import { answerFigures, changeBetween } from './change-view.ts';
import { createDoubtActions } from './doubt-actions.ts';
import { createPageActions } from './page-actions.ts';
import { readAgain } from './popup-loading.ts';
import type { PopupState } from './popup-state.ts';
import type { PopupActions } from './possible-actions.ts';
import { createSaveAction, reportTo } from './save-action.ts';
import { createSuggestionActions } from './suggestion-actions.ts';

/** Name of a certificate that alone is why the person has the skill; null when there is none. */
function provingCertificate({ profile, pack }: PopupState, id: string): string | null {
  const { skills = [], certificates = [] } = pack.value ?? {};
  const proof = heldProofs(profile.value, certificates).find(({ proves }) => proves.includes(id));
  if (proof === undefined || Object.hasOwn(profile.value.skills, id)) return null;
  return skills.find((skill) => skill.id === proof.id)?.name ?? proof.id;
}

const SHOWN_MS = 3_000;

/** Shows for a moment what a change moves. */
function showingChange(state: PopupState, change: () => void): void {
  const before = answerFigures(state);
  change();
  const moved = changeBetween(before, answerFigures(state));
  state.change.value = moved;
  if (moved === null) return;
  setTimeout(() => {
    // A later change has its own moment.
    if (state.change.value === moved) state.change.value = null;
  }, SHOWN_MS);
}

function profileActions(state: PopupState, services: PopupServices) {
  const apply = (change: ProfileChange) => {
    showingChange(state, () => {
      state.profile.value = changeProfile(state.profile.value, change);
    });
    void services.updateProfile(change).then(reportTo(state));
  };
  return {
    changeProfile: apply,
    weighSkill: (id: string | null) => {
      state.weighed.value = id;
    },
    toggleGoal: (id: string) => apply(toggleGoal(state.profile.value, id)),
    togglePhase: (phase: Phase) => apply(togglePhase(state.profile.value, phase)),
    toggleSkill: (id: string) => {
      const record = state.record.value;
      const profile = state.profile.value;
      const has = record !== null && hasSkill(record, profile, id);
      const roadmaps = state.pack.value?.roadmaps ?? [];
      const proof = provingCertificate(state, id);
      if (proof === null) apply(has ? untickSkill(profile, id, roadmaps) : tickSkill(id));
      else state.status.value = { kind: 'problem', reason: popupWords.proved(proof) };
    },
  };
}

function correctionActions(state: PopupState, services: PopupServices) {
  const correct = (corrections: Corrections) => {
    state.corrections.value = corrections;
    const id = state.base.value?.id;
    if (id !== undefined && !state.keepsNothing.value)
      void services.saveCorrections(id, corrections).then(reportTo(state));
  };
  return {
    correctRole: (role: string) => correct({ ...state.corrections.value, role }),
    correctLevel: (level: Level) => correct({ ...state.corrections.value, level }),
    undoCorrections: () => correct({ ...state.corrections.value, role: null, level: null }),
  };
}

/** Nothing may come before the question: the browser takes it only straight from a click. */
async function toggleSite(state: PopupState, services: PopupServices): Promise<void> {
  const site = state.site.value;
  if (site === null) return;
  const changed = site.granted
    ? await services.removeSite(site.pattern)
    : await services.grantSite(site.pattern).then((answer) => answer.ok && answer.value);
  if (changed) state.site.value = { ...site, granted: !site.granted };
}

/** The browser's pattern for the site of a frame, whose address has been read as a web address. */
const patternFor = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** Binds the state to the world outside. Changes show at once and are written behind them. */
export function createPopupActions(state: PopupState, services: PopupServices): PopupActions {
  const profile = profileActions(state, services);
  return {
    ...profile,
    ...createSuggestionActions(state, services, profile.changeProfile),
    ...correctionActions(state, services),
    ...createPageActions(state, services),
    ...createDoubtActions(state, services),
    save: createSaveAction(state, services),
    toggleSite: () => void toggleSite(state, services),
    openCompare: () => void services.openCompare(),
    openSaved: (id) => void services.openCompare(id),
    openProfilePage: () => void services.openProfilePage(),
    openCondition: (key) => {
      state.openCondition.value = key;
    },
    openConditions: () => void services.openProfilePart('conditions'),
    openGuide: (role) => void services.openProfilePart(`guide/${role}`),
    openResume: () => void services.openProfilePart('resume'),
    openUsualSkills: () => void services.openProfilePart('skills'),
    openRoadmap: () => {
      if (state.base.value !== null) void services.openRoadmap(state.base.value);
    },
    openUrl: (url) => void services.openUrl(url),
    openPanel: services.openPanel && (() => void services.openPanel?.()),
    allowSite: (url) =>
      void services.grantSite(patternFor(url)).then((granted) => {
        if (granted.ok && granted.value) void readAgain(state, services);
      }),
    openText: () => void services.openText(),
    toggleProfile: () => {
      state.profileOpen.value = !state.profileOpen.value;
    },
    openProfile: () => {
      state.profileOpen.value = true;
    },
    readAgain: () => void readAgain(state, services),
  };
}
