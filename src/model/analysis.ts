import type {
  AskedSkill,
  Evidence,
  Gate,
  NearestRole,
  PostingSection,
  RoleAnswer,
  Salary,
  SkillChoice,
  StatedSalary,
  Warning,
  YearsAsked,
} from './review-record.ts';
import type { Domain, Level, Mention, TrackId } from './terms.ts';

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
  readonly sections: readonly PostingSection[];
  /** BCP 47 primary tag of the body's language, "en"; null when the text is too short to tell. */
  readonly language: string | null;
  /** ISO 3166 code of the country that the posting's places lie in; null when they do not tell. */
  readonly country: string | null;
  readonly title: ReadTitle;
  readonly skills: readonly AskedSkill[];
  readonly anyOf: readonly SkillChoice[];
  readonly years: YearsAsked | null;
  readonly gates: readonly Gate[];
  readonly salary: Salary | null;
  readonly salaries: readonly StatedSalary[];
}

/** What a posting is, by the rules of the pack. Confidences are 0..1. */
export interface PostingMatch {
  readonly domain: Domain;
  readonly domainConfidence: number;
  readonly track: TrackId | null;
  /** Role of the closed list; null outside the domain. */
  readonly role: RoleAnswer | null;
  /** At most four, best first; beside the domain the closest roles, none where none is close. */
  readonly alternatives: readonly RoleAnswer[];
  /** The closest role to neighboring work, which is the first alternative too; null where none is close, and in the domain. */
  readonly nearest: NearestRole | null;
  readonly level: Level | null;
  /** 0 when `level` is null. */
  readonly levelConfidence: number;
  /** Most telling first, at most twelve. */
  readonly evidence: readonly Evidence[];
  readonly warnings: readonly Warning[];
}
