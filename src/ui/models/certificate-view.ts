import type { Certificate } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { LEVELS, type Level, type TrackId } from '../../model/terms.ts';
import type { SkillIndex } from './skill-catalog.ts';

/** A certificate with what it means to this person. */
export interface CertificateRow {
  readonly certificate: Certificate;
  readonly name: string;
  readonly standing: 'held' | 'preparing' | null;
  /** What it proves, and whether the person has it anyway. */
  readonly proves: readonly { readonly name: string; readonly has: boolean }[];
  /** Titles of the saved postings that require it or would like it. */
  readonly askedBy: readonly string[];
}

/** Certificates of one level, the most asked for first. */
export interface CertificateLevel {
  readonly level: Level;
  readonly rows: readonly CertificateRow[];
}

function standingOf({ skills }: Profile, id: string): CertificateRow['standing'] {
  if (!Object.hasOwn(skills, id)) return null;
  return skills[id] === 'learning' ? 'preparing' : 'held';
}

/** The pathway of a track by level; null shows all tracks. Levels without a certificate are left out. */
export function certificatePathway(
  certificates: readonly Certificate[],
  track: TrackId | null,
  profile: Profile,
  index: SkillIndex,
  saved: readonly SavedSummary[],
): readonly CertificateLevel[] {
  const rows = certificates
    .filter(({ tracks }) => track === null || tracks.includes(track))
    .map((certificate): CertificateRow => {
      const asks = ({ skills }: SavedSummary) =>
        skills.some(({ id, need }) => id === certificate.id && need !== 'mentioned');
      return {
        certificate,
        name: index.nameOf(certificate.id),
        standing: standingOf(profile, certificate.id),
        proves: certificate.proves.map((id) => ({
          name: index.nameOf(id),
          has: Object.hasOwn(profile.skills, id),
        })),
        askedBy: saved.filter(asks).map(({ title }) => title),
      };
    })
    .toSorted((a, b) => b.askedBy.length - a.askedBy.length || a.name.localeCompare(b.name, 'en'));
  return LEVELS.map((level) => ({
    level,
    rows: rows.filter(({ certificate }) => certificate.level === level),
  })).filter(({ rows: own }) => own.length > 0);
}
