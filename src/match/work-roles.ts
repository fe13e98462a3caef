import type { WorkRoleMatch, WorkRoles } from '../model/match-rules.ts';
import { compilePhrases, type PhraseSet } from '../text/phrase-set.ts';
import { PLAIN_LANGUAGE, plainWords } from '../text/plain-words.ts';

/** How near a role of ours is to a work role of a framework, as a share of naming it outright. */
const NEARNESS: Readonly<Record<WorkRoleMatch, number>> = { exact: 1, close: 0.6, broad: 0.2 };
/** Words behind a framework's name, or behind another of its codes, within which a number is its code: "DCWF work role: 672 (AI Test …), 733". */
const REACH = 10;
/** Words before it: "733 (DCWF)". */
const REACH_BACK = 1;

/** A framework's name (null) or a code. */
type Named = string | null;

/** The codes of work roles, made ready for reading. */
export interface WorkRoleCodes {
  readonly named: PhraseSet<Named>;
  /** Code → role of the closed list → how near the two are, 0..1. */
  readonly roles: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Compiles the table of work roles. */
export function compileWorkRoles({ frameworks, roles }: WorkRoles): WorkRoleCodes {
  const byCode = new Map<string, Map<string, number>>();
  for (const { role, workRoles } of roles) {
    for (const { code, match } of workRoles)
      byCode.set(code, (byCode.get(code) ?? new Map<string, number>()).set(role, NEARNESS[match]));
  }
  const names = frameworks.flatMap(({ say }) => say.map((name): [string, Named] => [name, null]));
  const codes = [...byCode.keys()].map((code): [string, Named] => [PLAIN_LANGUAGE.cut(code).join(' '), code]);
  return { named: compilePhrases(PLAIN_LANGUAGE, [...names, ...codes]), roles: byCode };
}

const isNumber = (code: string): boolean => /^\d+$/.test(code);

/**
 * The roles of the closed list that a text speaks for by naming work roles of the DCWF or NICE frameworks, by id, with a share of
 * 0..1: that of the nearest code. A bare number counts only close to the framework's name. Empty for a text that names none.
 */
export function rolesByCode(text: string, { named, roles }: WorkRoleCodes): ReadonlyMap<string, number> {
  const hits = named.findAll(plainWords(text));
  const shares = new Map<string, number>();
  let reached = -1;
  for (const [at, { from, to, value: code }] of hits.entries()) {
    const next = hits[at + 1];
    const isNamedBehind = next?.value === null && next.from - to <= REACH_BACK;
    const counts = code === null || !isNumber(code) || from <= reached || isNamedBehind;
    if (!counts) continue;
    if (code === null || isNumber(code)) reached = to + REACH;
    for (const [role, share] of roles.get(code ?? '') ?? [])
      shares.set(role, Math.max(share, shares.get(role) ?? 0));
  }
  return shares;
}
