import type { MatchingPack, Role, Rung, Stage, UsdRange } from '../model/career-pack.ts';
import type { Band } from '../model/review-record.ts';
import type { Domain, Level } from '../model/terms.ts';

/**
 * The pay band that a role has at a level: of the rung of the role's ladder, else of the career stage that holds the
 * level (the guides' ladders and the pathways page, in whole US dollars a year).
 *
 * A posting inside the domain whose role is unknown is still given its stage; one outside the domain, or beside it
 * without a role, has no band to be compared with.
 * @returns Null when the level is unknown or nothing in the pack covers it. `source` says in words what gave the band.
 */
export function bandOf(
  role: Role | null,
  level: Level | null,
  pack: Pick<MatchingPack, 'ladders' | 'stages'>,
  domain: Domain | null,
): Band | null {
  if (level === null || domain === 'out') return null;
  if (role === null && domain !== 'in') return null;
  const rung = rungOf(role, level, pack);
  if (rung) return bandFrom(rung.salary, `Career ladder, ${level} rung: ${rung.titles.join(', ')}`);
  const stage = pack.stages.find(({ levels }) => levels.includes(level));
  return stage ? bandFrom(stage.salary, wordsOfStage(stage)) : null;
}

function rungOf(role: Role | null, level: Level, pack: Pick<MatchingPack, 'ladders'>): Rung | undefined {
  if (role === null || role.ladder === null) return undefined;
  return pack.ladders[role.ladder]?.find((rung) => rung.level === level);
}

const wordsOfStage = ({ name, source }: Stage): string => `Career stage ${name}, ${source}`;

function bandFrom({ min, max, openEnded }: UsdRange, source: string): Band {
  const band: Band = { min, max, currency: 'USD', period: 'year', region: 'US', source };
  return openEnded ? { ...band, openEnded } : band;
}
