import type { Fault } from './faults.ts';
import { type Finding, HARMS, type Harm } from './judge.ts';

/** What came of one kind of fault in one operation. */
export interface Cell extends Readonly<Record<Harm, number>> {
  readonly operation: string;
  readonly kind: Fault['kind'] | 'kill' | 'second window';
  /** How many faults occurred. */
  readonly steps: number;
  /** How many were meant to occur and did not: the operation went another way than without them. */
  readonly missed: number;
  /** The first harms, in words. */
  readonly findings: readonly string[];
}

/** Enough to know what is wrong; the figures say how often. */
const MOST_WORDS = 5;

/** Counts what the faults of one kind did to one operation. */
export class Tally {
  readonly harms = Object.fromEntries(HARMS.map((harm) => [harm, 0])) as Record<Harm, number>;
  readonly words: string[] = [];
  steps = 0;
  missed = 0;

  /** One fault counts once for each harm, however many rows it hit. */
  add(where: string, findings: readonly Finding[]): void {
    this.steps += 1;
    for (const harm of new Set(findings.map((finding) => finding.harm))) this.harms[harm] += 1;
    for (const { harm, what } of findings)
      if (this.words.length < MOST_WORDS) this.words.push(`${harm} at ${where}: ${what}`);
  }

  miss(where: string): void {
    this.missed += 1;
    if (this.words.length < MOST_WORDS) this.words.push(`missed ${where}`);
  }

  cell(operation: string, kind: Cell['kind']): Cell {
    const { steps, missed, words } = this;
    return { operation, kind, steps, missed, ...this.harms, findings: words };
  }
}
