/** A phase to choose from. */
export interface Course {
  /** At least one. */
  readonly weeks: number;
  /** Indexes of the courses that must be chosen with it. */
  readonly requires: readonly number[];
}

/** What is to be learnt: per requirement, the indexes of the courses that teach it. */
export type Teachers = readonly (readonly number[])[];

/** Indexes of the chosen courses, ascending. */
export interface Choice {
  readonly picked: readonly number[];
  /** The best other choice that meets as much in as many weeks and phases; null when there is none. */
  readonly asShort: readonly number[] | null;
}

/** A set of courses as bits: bit n is course n. */
type CourseSet = bigint;

interface Need {
  readonly teachers: readonly number[];
  readonly set: CourseSet;
}

interface Candidate {
  readonly set: CourseSet;
  readonly weeks: number;
  readonly phases: number;
}

/**
 * The cheapest courses that meet as many needs as any choice of them could: fewest weeks, then fewest courses, then
 * most wishes met, then the earliest in the given order. A course brings along what it requires.
 * Exact: it tries every choice that could still beat the best one. Needs and wishes that no course teaches count for
 * nothing.
 */
export function choosePhases(courses: readonly Course[], needs: Teachers, wishes: Teachers): Choice {
  const search = new Search(courses, needs, wishes);
  search.extend({ set: 0n, weeks: 0, phases: 0 }, 0n);
  return {
    picked: search.best ? indexesIn(search.best.set) : [],
    asShort: search.asShort && indexesIn(search.asShort.set),
  };
}

class Search {
  best: Candidate | null = null;
  asShort: Candidate | null = null;
  readonly #courses: readonly Course[];
  readonly #closures: readonly (readonly number[])[];
  readonly #needs: readonly Need[];
  readonly #wishes: readonly CourseSet[];

  constructor(courses: readonly Course[], needs: Teachers, wishes: Teachers) {
    this.#courses = courses;
    this.#closures = courses.map((_, at) => closureOf(at, courses));
    this.#needs = essentialNeeds(needs);
    this.#wishes = wishes.map(setOf);
  }

  /**
   * Depth-first over the open need with the fewest teachers: one of them must be in every full choice. A teacher that
   * was tried is barred from the branches behind it, so that no choice is met twice.
   */
  extend(choice: Candidate, barred: CourseSet): void {
    const open = this.#needs.filter(({ set }) => (set & choice.set) === 0n);
    if (open.length === 0) {
      this.#offer(choice);
      return;
    }
    const allowed = open.map(({ teachers }) => teachers.filter((at) => (bit(at) & barred) === 0n));
    const costs = this.#shareCosts(allowed);
    if (this.#isHopeless(choice, allowed, costs)) return;
    const next = allowed.reduce((fewest, teachers) => (teachers.length < fewest.length ? teachers : fewest));
    let nowBarred = barred;
    // The best bargain first: an early good choice cuts off most of the others.
    for (const at of next.toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0))) {
      const extended = this.#with(choice, at);
      if ((extended.set & nowBarred) === 0n) this.extend(extended, nowBarred);
      nowBarred |= bit(at);
    }
  }

  /** By course: its weeks, shared by all open needs that it meets. */
  #shareCosts(open: Teachers): readonly number[] {
    const meets = this.#courses.map(() => 0);
    for (const teachers of open) for (const at of teachers) meets[at] = (meets[at] ?? 0) + 1;
    return this.#courses.map(({ weeks }, at) => weeks / (meets[at] || 1));
  }

  #with(choice: Candidate, index: number): Candidate {
    let { set, weeks, phases } = choice;
    for (const at of this.#closures[index] ?? []) {
      if ((set & bit(at)) !== 0n) continue;
      set |= bit(at);
      weeks += this.#courses[at]?.weeks ?? 0;
      phases += 1;
    }
    return { set, weeks, phases };
  }

  /** Each open need costs at least the share of its cheapest teacher: so much is left to pay, whatever is chosen. */
  #isHopeless(choice: Candidate, open: Teachers, costs: readonly number[]): boolean {
    if (this.best === null) return false;
    let weeks = 0;
    let phases = 0;
    for (const teachers of open) {
      weeks += Math.min(...teachers.map((at) => costs[at] ?? 0));
      phases += Math.min(...teachers.map((at) => (costs[at] ?? 0) / (this.#courses[at]?.weeks ?? 1)));
    }
    const leastWeeks = choice.weeks + atLeast(weeks);
    if (leastWeeks !== this.best.weeks) return leastWeeks > this.best.weeks;
    return choice.phases + atLeast(phases) > this.best.phases;
  }

  #offer(choice: Candidate): void {
    const { best } = this;
    if (best === null || !isAsShort(choice, best)) {
      if (best !== null && !isShorter(choice, best)) return;
      this.best = choice;
      this.asShort = null;
    } else if (this.#isPreferred(choice, best)) {
      this.best = choice;
      this.asShort = best;
    } else if (this.asShort === null || this.#isPreferred(choice, this.asShort)) {
      this.asShort = choice;
    }
  }

  #isPreferred(choice: Candidate, other: Candidate): boolean {
    const met = ({ set }: Candidate) => this.#wishes.filter((wish) => (wish & set) !== 0n).length;
    const more = met(choice) - met(other);
    // Of two sets, the one that holds the first course that they do not share is the earlier.
    return more === 0 ? isFirstIn(choice.set, choice.set ^ other.set) : more > 0;
  }
}

/** The whole number that a sum of shares cannot be under, rounding errors aside. */
const atLeast = (sum: number): number => Math.ceil(sum - 1e-6);

const bit = (index: number): CourseSet => 1n << BigInt(index);

const setOf = (indexes: readonly number[]): CourseSet => indexes.reduce((set, at) => set | bit(at), 0n);

const isAsShort = (one: Candidate, other: Candidate): boolean =>
  one.weeks === other.weeks && one.phases === other.phases;

const isShorter = (one: Candidate, other: Candidate): boolean =>
  one.weeks === other.weeks ? one.phases < other.phases : one.weeks < other.weeks;

const isFirstIn = (set: CourseSet, difference: CourseSet): boolean => (set & difference & -difference) !== 0n;

function indexesIn(set: CourseSet): readonly number[] {
  const bits = [...set.toString(2)].reverse();
  return bits.flatMap((digit, at) => (digit === '1' ? [at] : []));
}

function closureOf(index: number, courses: readonly Course[]): readonly number[] {
  const closure = new Set([index]);
  for (const at of closure) for (const required of courses[at]?.requires ?? []) closure.add(required);
  return [...closure];
}

/** Needs that can be met, without those that are met whenever another one is; the hardest first. */
function essentialNeeds(needs: Teachers): readonly Need[] {
  const distinct = new Map<CourseSet, Need>();
  for (const teachers of needs) {
    const set = setOf(teachers);
    if (teachers.length > 0) distinct.set(set, { teachers, set });
  }
  const all = [...distinct.values()];
  const essential = all.filter(
    ({ set }) => !all.some((one) => one.set !== set && (one.set & set) === one.set),
  );
  return essential.sort((a, b) => a.teachers.length - b.teachers.length);
}
