import type {
  AskedSkill,
  Salary,
  Section,
  SkillChoice,
  StatedSalary,
  UnknownSkill,
  YearsAsked,
} from './review-record.ts';
import type { Level, Mention } from './terms.ts';

/** A sign of the level with the passage that gives it, offsets into the string that was read. */
export interface LevelSign {
  readonly level: Level;
  /** 0..1, how far the sign alone can be trusted. */
  readonly confidence: number;
  readonly mention: Mention;
}

/** A job title taken apart. All words are in lower case. */
export interface ReadTitle {
  readonly raw: string;
  /** The title without gender markers, ids, places, level and team. */
  readonly core: string;
  /** What the person is: "engineer", "program manager"; null when no known head noun stands in it. */
  readonly head: string | null;
  /** The other words of the core, in order. */
  readonly modifiers: readonly string[];
  /** The strongest sign of a level in the title; null when the title says nothing of it. */
  readonly level: LevelSign | null;
}

/** What a posting says, before it is compared with any role. */
export interface Analysis {
  readonly sections: readonly Section[];
  /** BCP 47 primary tag of the body's language, "en"; null when the text is too short to tell. */
  readonly language: string | null;
  readonly title: ReadTitle;
  readonly skills: readonly AskedSkill[];
  readonly anyOf: readonly SkillChoice[];
  readonly unknownSkills: readonly UnknownSkill[];
  readonly years: YearsAsked | null;
  readonly salary: Salary | null;
  readonly salaries: readonly StatedSalary[];
}
