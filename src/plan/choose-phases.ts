import type { Phase } from '../model/career-pack.ts';

/** What a choice of phases must reach: per requirement, the phases that meet it. */
interface Coverage {
  readonly phases: readonly Phase[];
  /** Per phase index: the indexes of the phase itself and of all that it pulls in. */
  readonly closures: readonly ReadonlySet<number>[];
  /** Per reachable requirement: the indexes of the phases that meet it. */
  readonly coverers: readonly (readonly number[])[];
}

interface Choice {
  readonly picked: ReadonlySet<number>;
  readonly weeks: number;
}

/**
 * The cheapest phases that meet as many requirements as any choice of them could: fewest weeks, then fewest
 * phases, then the earliest in the given order. A phase brings along what its `requires` names, as far as it
 * is among `phases`. Exact: it searches every choice that can still beat the best one.
 * @param phases Candidates; their order breaks ties and is the order of the answer.
 * @param requirements Per requirement, the skill ids of which one is enough.
 * @returns The chosen phases; empty when no phase meets any requirement.
 */
export function choosePhases(
  phases: readonly Phase[],
  requirements: readonly (readonly string[])[],
): readonly Phase[] {
  const coverage = coverageOf(phases, requirements);
  const best = search(coverage);
  return phases.filter((_, index) => best.picked.has(index));
}

function coverageOf(phases: readonly Phase[], requirements: readonly (readonly string[])[]): Coverage {
  const closures = phases.map((_, index) => closureOf(index, phases));
  const teaches = closures.map((closure) => new Set([...closure].flatMap((at) => phases[at]?.teaches ?? [])));
  const coverers = requirements
    .map((skills) => phases.flatMap((_, at) => (skills.some((skill) => teaches[at]?.has(skill)) ? [at] : [])))
    .filter((candidates) => candidates.length > 0);
  return { phases, closures, coverers: coverers.sort((a, b) => a.length - b.length) };
}

function closureOf(index: number, phases: readonly Phase[]): ReadonlySet<number> {
  const closure = new Set([index]);
  for (const at of closure) {
    for (const id of phases[at]?.requires ?? []) {
      const required = phases.findIndex((phase) => phase.id === id);
      if (required >= 0) closure.add(required);
    }
  }
  return closure;
}

/** Depth-first over the first requirement that is still open: one of its phases must be in every full choice. */
function search({ phases, closures, coverers }: Coverage): Choice {
  let best: Choice = { picked: new Set(), weeks: Number.POSITIVE_INFINITY };
  const extend = (choice: Choice): void => {
    if (!isBetter(choice, best)) return;
    const open = coverers.find((candidates) => !candidates.some((at) => isMet(at, choice, closures)));
    if (open === undefined) {
      best = choice;
      return;
    }
    for (const at of open) extend(withPhase(choice, closures[at] ?? new Set(), phases));
  };
  extend({ picked: new Set(), weeks: 0 });
  return best;
}

const isMet = (at: number, choice: Choice, closures: readonly ReadonlySet<number>[]): boolean =>
  [...(closures[at] ?? [])].every((member) => choice.picked.has(member));

function withPhase(choice: Choice, closure: ReadonlySet<number>, phases: readonly Phase[]): Choice {
  const picked = new Set(choice.picked);
  let weeks = choice.weeks;
  for (const at of closure) {
    if (picked.has(at)) continue;
    picked.add(at);
    weeks += phases[at]?.weeks ?? 0;
  }
  return { picked, weeks };
}

/** A choice can only grow, so one that is no better now never will be. */
function isBetter(choice: Choice, best: Choice): boolean {
  if (choice.weeks !== best.weeks) return choice.weeks < best.weeks;
  if (choice.picked.size !== best.picked.size) return choice.picked.size < best.picked.size;
  return isEarlier(choice.picked, best.picked);
}

/** Compares two sets of equal size by their lowest indexes. */
function isEarlier(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const rightInOrder = [...right].sort((a, b) => a - b);
  for (const [at, index] of [...left].sort((a, b) => a - b).entries()) {
    const other = rightInOrder[at] ?? index;
    if (index !== other) return index < other;
  }
  return false;
}
