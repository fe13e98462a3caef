import type { SkillKind } from '../../model/skill.ts';
import { roadWords, SKILL_KINDS } from '../../platform/i18n.ts';

interface RoadRestProps {
  /** Phases that close one small gap each, in names. */
  readonly later: readonly {
    readonly phase: { readonly id: string; readonly title: string };
    readonly weeks: number;
    readonly covers: readonly string[];
    readonly preparesFor: readonly string[];
  }[];
  /** What no phase of the plan teaches, by kind; what an extension covers is listed with that. */
  readonly uncovered: readonly {
    readonly kind: SkillKind | null;
    readonly names: readonly string[];
    readonly why: string | null;
  }[];
  /** What some weeks more would cover. */
  readonly extensions: readonly {
    readonly weeks: number;
    readonly covers: readonly string[];
    readonly phase: string;
    readonly roadmap: string;
  }[];
  /** Equally short choices, by the titles of their phases. */
  readonly ties: readonly { readonly taken: string; readonly instead: string }[];
}

/** What stands beside the road: equally short ones, what more could be learnt, and what nothing covers. */
export function RoadRest({ later, uncovered, extensions, ties }: RoadRestProps) {
  const offered = new Set(extensions.flatMap(({ covers }) => covers));
  const left = uncovered
    .map((group) => ({ ...group, names: group.names.filter((name) => !offered.has(name)) }))
    .filter(({ names }) => names.length > 0);
  return (
    <>
      {later.length > 0 && (
        <div class="later">
          <h3>{roadWords.later}</h3>
          <ul>
            {later.map(({ phase, weeks, covers, preparesFor }) => {
              const gains = roadWords.gains(covers, preparesFor);
              return (
                <li key={phase.id}>
                  {roadWords.laterPhase(gains || phase.title, weeks)}
                  {gains && <span class="small quiet"> · {roadWords.inPhase(phase.title)}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {ties.map(({ taken, instead }) => (
        <p key={instead} class="small quiet">
          {roadWords.tie(instead, taken)}
        </p>
      ))}
      {extensions.length > 0 && (
        <div class="extensions">
          <h3>{roadWords.more}</h3>
          <ul>
            {extensions.map(({ weeks, covers, phase, roadmap }) => (
              <li key={phase}>
                {roadWords.extension(weeks, covers.join(', '))}
                <span class="small quiet"> · {roadWords.from(phase, roadmap)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {left.length > 0 && (
        <div class="uncovered">
          <h3>{roadWords.uncovered}</h3>
          <ul>
            {left.map(({ kind, names, why }) => (
              <li key={names[0]}>
                {kind && <span class="quiet">{SKILL_KINDS[kind][names.length > 1 ? 1 : 0]}: </span>}
                {names.join(', ')}
                {why && <span class="small quiet"> · {why}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
