import { readdirSync, readFileSync } from 'node:fs';
import type { PayRange } from '../../src/model/terms.ts';

/** What a reader answers; `also` and its kin hold second answers that are as fair. */
export interface Labels {
  readonly in_domain: 'yes' | 'near' | 'no';
  /** As people write it, "Technical"; null outside the domain where no track fits. */
  readonly track: string | null;
  readonly role: string | null;
  /** "lead/advanced" is the level `lead`; "unknown" is not compared. */
  readonly level: string;
  readonly years_min: number | null;
  readonly years_also?: readonly number[];
  readonly salary: PayRange | null;
  readonly salary_also?: readonly PayRange[];
  /** Phrases as they stand in the text. */
  readonly skills_required: readonly string[];
  readonly skills_preferred: readonly string[];
  readonly skills_neutral?: readonly string[];
  readonly also?: Partial<Record<'in_domain' | 'track' | 'role' | 'level', readonly string[]>>;
}

/** A posting of a fictional employer in our own words, labelled before any rule was looked at. */
export interface OwnPosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly language: string;
  readonly text: string;
  readonly labels: Labels;
  /** Whether every skill that is asked for is among the labels. */
  readonly skills_exhaustive: boolean;
}

/** All own postings, ordered by id. */
export const OWN_POSTINGS: readonly OwnPosting[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')));
