import type { Profile } from '../../src/model/profile.ts';
import people from './people.json' with { type: 'json' };

/** A job or a study as a résumé shows it. */
export interface Station {
  readonly title: string;
  readonly place: string;
  readonly dates: string;
  readonly points: readonly string[];
}

/** An invented person with what a careful reader finds in the résumé. */
export interface Person {
  readonly name: string;
  readonly language: 'en' | 'de';
  readonly summary: string;
  readonly jobs: readonly Station[];
  readonly studies: readonly Station[];
  readonly skills: readonly string[];
  readonly certificates: readonly string[];
  readonly interests: string;
  readonly gold: { readonly skills: readonly string[]; readonly years: Profile['years'] };
}

/** The month in which the samples are read: jobs that go on end in it. */
export const TODAY = new Date(2026, 10, 15);

/** Whose résumés the samples are. */
export const PEOPLE = people as Readonly<Record<keyof typeof people, Person>>;
