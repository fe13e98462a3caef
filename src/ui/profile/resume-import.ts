import { type Signal, signal } from '@preact/signals';
import { failureText, resumeWords } from '../../i18n/words.ts';
import type { Profile, SkillLevel } from '../../model/profile.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import type { ResumeFindings } from '../../model/resume.ts';
import type { ProfileServices } from './profile-services.ts';

/** What of the findings is to be kept; null is not. */
export interface ResumePicks {
  readonly skills: Readonly<Record<string, SkillLevel | null>>;
  readonly years: Profile['years'];
  readonly currentRole: string | null;
  readonly background: string | null;
}

/** How far the reading of a résumé is. */
export type ResumeStep =
  | { readonly kind: 'idle'; readonly problem: string | null }
  /** 0..1. */
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'found'; readonly findings: ResumeFindings; readonly picks: ResumePicks };

/** Reading a résumé, up to what the person confirms. */
export interface ResumeImport {
  readonly step: Signal<ResumeStep>;
  /** Reads a file or a pasted text. One that is read already is given up. */
  read(source: Blob | string): Promise<void>;
  /** Gives up, and forgets what was found. */
  cancel(): void;
  pick(picks: Partial<ResumePicks>): void;
}

const IDLE: ResumeStep = { kind: 'idle', problem: null };

/** What is proposed: every skill that is new, and every figure and fact that the profile lacks. */
function proposePicks(findings: ResumeFindings, profile: Profile): ResumePicks {
  const fresh = findings.skills.filter(({ id }) => !Object.hasOwn(profile.skills, id));
  return {
    skills: Object.fromEntries(fresh.map(({ id, level }) => [id, level])),
    years: findings.years,
    currentRole: profile.currentRole === null ? findings.currentRole : null,
    background: profile.background === null ? findings.background : null,
  };
}

/** The change that keeps what was picked. What was not picked leaves the profile as it is. */
export function changeOf(picks: ResumePicks): ProfileChange {
  const skills = Object.entries(picks.skills).filter(([, level]) => level !== null);
  const years = Object.entries(picks.years).filter(([, figure]) => figure !== null);
  return {
    skills: Object.fromEntries(skills),
    years: Object.fromEntries(years),
    ...(picks.currentRole !== null && { currentRole: picks.currentRole }),
    ...(picks.background !== null && { background: picks.background }),
  };
}

/** Makes an import that has not begun. Nothing that it reads is stored. */
export function createResumeImport(
  services: Pick<ProfileServices, 'readResume'>,
  profile: () => Profile,
): ResumeImport {
  const step = signal<ResumeStep>(IDLE);
  let running = new AbortController();
  const cancel = () => {
    running.abort();
    step.value = IDLE;
  };
  return {
    step,
    cancel,
    async read(source) {
      running.abort();
      running = new AbortController();
      const { signal: stop } = running;
      step.value = { kind: 'reading', done: 0 };
      const onProgress = (done: number) => {
        if (!stop.aborted) step.value = { kind: 'reading', done };
      };
      const result = await services.readResume(source, onProgress, stop);
      if (stop.aborted) return;
      if (!result.ok) {
        step.value = { kind: 'idle', problem: failureText(result.error) };
        return;
      }
      const findings = result.value;
      const isEmpty = findings.skills.length === 0 && findings.years.overall === null;
      step.value = isEmpty
        ? { kind: 'idle', problem: resumeWords.nothing }
        : { kind: 'found', findings, picks: proposePicks(findings, profile()) };
    },
    pick(picks) {
      const now = step.value;
      if (now.kind === 'found') step.value = { ...now, picks: { ...now.picks, ...picks } };
    },
  };
}
