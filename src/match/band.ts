import type { MatchingPack, Role, Rung, Stage, UsdRange } from '../model/career-pack.ts';
import type { Band } from '../model/review-record.ts';
import type { Domain, Level } from '../model/terms.ts';

/**
 * The pay band that a role has at a level: of the rung of the role's ladder, else of the career stage that holds the
 * level (the guides' ladders and the pathways page, in whole US dollars a year).
 *
 * A posting inside the domain whose role is unknown is still given its stage; one outside the domain, or beside it
 * without a role, has no band to be compared with.
 * Where two ladders name the role, the rung counts that names it at that level, the role's own first; what the other one
 * pays for it there stands in `source`.
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
  const [rung, other] = rungsFor(role, level, pack);
  if (rung) return bandFrom(rung.salary, wordsOfRung(rung, other));
  const stage = pack.stages.find(({ levels }) => levels.includes(level));
  return stage ? bandFrom(stage.salary, wordsOfStage(stage)) : null;
}

/** The rung of the level that pays the role, and behind it another ladder's that names the role there as well. */
function rungsFor(role: Role | null, level: Level, pack: Pick<MatchingPack, 'ladders'>): Rung[] {
  if (role === null || role.ladder === null) return [];
  const rungs = [role.ladder, ...(role.otherLadders ?? [])].flatMap(
    (id) => pack.ladders[id]?.filter((rung) => rung.level === level) ?? [],
  );
  const naming = rungs.filter(({ roles }) => roles.includes(role.id));
  return naming.length > 0 ? naming : rungs.slice(0, 1);
}

function wordsOfRung({ level, titles }: Rung, other: Rung | undefined): string {
  const words = `Career ladder, ${level} rung: ${titles.join(', ')}`;
  return other ? `${words}; a second ladder says ${wordsOfPay(other.salary)} on its rung` : words;
}

const wordsOfPay = ({ min, max }: UsdRange): string =>
  `$${min.toLocaleString('en-US')}${max === null ? ' and more' : ` to $${max.toLocaleString('en-US')}`}`;

const wordsOfStage = ({ name, source }: Stage): string => `Career stage ${name}, ${source}`;

function bandFrom({ min, max, openEnded }: UsdRange, source: string): Band {
  const band: Band = { min, max, currency: 'USD', period: 'year', region: 'US', source };
  return openEnded ? { ...band, openEnded } : band;
}
