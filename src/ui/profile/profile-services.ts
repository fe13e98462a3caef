import type { BackgroundSkills, CareerPack, Position } from '../../model/career-pack.ts';
import type { WorkRoles } from '../../model/match-rules.ts';
import type { Profile } from '../../model/profile.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import type { Result } from '../../model/result.ts';
import type { ResumeFindings } from '../../model/resume.ts';
import type { SummaryList } from '../../model/saved-posting.ts';
import type { ProfileLoad } from '../../storage/profile.ts';
import type { PackTexts, SurfacePack } from '../services.ts';
import type { PageSettingsServices } from './page-settings.ts';

/** The part of the career pack that the profile page shows. */
export interface ProfilePack
  extends SurfacePack,
    Pick<CareerPack, 'tracks'>,
    Pick<PackTexts, 'entryPoints' | 'guides' | 'questions'> {
  readonly version: string;
  readonly backgroundSkills: readonly BackgroundSkills[];
  /** The progression tables of the tracks. */
  readonly positions: readonly Position[];
  /** The roles beside the work roles of government frameworks. */
  readonly workRoles: WorkRoles;
  /** What the years of the career stages depend on. */
  readonly pace: string;
}

/** Everything outside the profile page that the profile page needs. A failure is a value; nothing here rejects. */
export interface ProfileServices {
  loadPack(): Promise<Result<ProfilePack>>;
  loadProfile(): Promise<ProfileLoad>;
  /** Calls back whenever a profile is stored, by whichever page. */
  watchProfile(callback: (load: ProfileLoad) => void): () => void;
  updateProfile(change: ProfileChange): Promise<Result<unknown>>;
  /**
   * Reads a résumé file or text away from the page. `onProgress` is told how far it is, 0..1. What cannot be read,
   * and a reading that `signal` ends, is a failure.
   */
  readResume(
    source: Blob | string,
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Result<ResumeFindings>>;
  listSaved(): Promise<Result<Pick<SummaryList, 'summaries'>>>;
  /** Settings for pages, which are stored beside the profile. */
  readonly pages: PageSettingsServices;
  /** Ids of the skills that the person has, ticked, learned or proved. */
  skillsHeld(profile: Profile, pack: ProfilePack): ReadonlySet<string>;
  /**
   * Erases whatever this extension stored, and gives the granted sites back; answers with those that the browser keeps.
   * There is no way back from it.
   */
  eraseEverything(): Promise<Result<{ readonly keptSites: readonly string[] }>>;
}
