import type { Certificate, Phase, Role } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { LEVELS, type Level, type TrackId } from '../../model/terms.ts';
import type { SkillIndex } from '../profile/skill-catalog.ts';

/** A certificate with what it means to this person. */
export interface CertificateRow {
  readonly certificate: Certificate;
  readonly name: string;
  readonly standing: 'held' | 'preparing' | null;
  /** Names of the certificates that follow a retired one. */
  readonly next: readonly string[];
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

const nextAfter = ({ status }: Certificate): readonly string[] =>
  status.is === 'retired' ? status.replacedBy : [];

/** The part of a pack by which a certificate belongs to the field. */
interface FieldSources {
  readonly certificates: readonly Certificate[];
  readonly roles: readonly Role[];
  readonly roadmaps: readonly { readonly phases: readonly Phase[] }[];
}

/** The family of the certificates that are about AI. */
const AI_FAMILY = 'ai-certifications';

/**
 * Ids of the certificates of the field: those about AI, those that a role asks for, itself or through a family, and those
 * that a phase prepares for. One that is retired is none of them.
 */
export function fieldCertificates({ certificates, roles, roadmaps }: FieldSources): ReadonlySet<string> {
  const named = new Set([
    AI_FAMILY,
    ...roles.flatMap(({ required, preferred }) => [...required, ...preferred]),
    ...roadmaps.flatMap(({ phases }) => phases.flatMap(({ preparesFor = [] }) => preparesFor)),
  ]);
  return new Set(
    certificates
      .filter(
        ({ id, families, status }) =>
          status.is === 'current' && [id, ...families].some((one) => named.has(one)),
      )
      .map(({ id }) => id),
  );
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
        next: nextAfter(certificate).map((id) => index.nameOf(id)),
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
