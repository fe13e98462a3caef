import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import type { Need } from '../../model/terms.ts';
import { hasSkill } from '../posting/has-skill.ts';
import { type PayView, payView } from '../posting/pay-view.ts';
import { type RoadView, roadView } from '../posting/road-view.ts';
import { groupSkills, type SkillState } from '../posting/skill-groups.ts';
import type { SurfacePack } from '../services.ts';
import { onAxis, sharedBounds } from './saved-rows.ts';

/** What one posting says of a skill. */
export interface SkillCell {
  readonly need: Need;
  readonly state: SkillState;
}

export interface SkillRow {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** One per posting; null where it does not ask for the skill. */
  readonly cells: readonly (SkillCell | null)[];
  readonly differs: boolean;
}

/** One posting as a column. */
export interface SideColumn {
  readonly record: ReviewRecord;
  readonly saved: SavedPosting;
  readonly pay: PayView;
  readonly road: RoadView | null;
}

export interface SideView {
  readonly columns: readonly SideColumn[];
  readonly skills: readonly SkillRow[];
  /** The person's own years; null when not given. */
  readonly ownYears: number | null;
}

type Asked = SkillCell & { readonly name: string };

/** What a posting requires or would like; what it only mentions says nothing about the person it looks for. */
function askedBy(record: ReviewRecord, profile: Profile): ReadonlyMap<string, Asked> {
  const groups = groupSkills(record, (id) => hasSkill(record, profile, id));
  const asked = groups
    .filter(({ need }) => need !== 'mentioned')
    .flatMap(({ need, requirements }) =>
      requirements.flatMap(({ items }) => items.map(({ id, name, state }) => ({ id, name, need, state }))),
    );
  return new Map(asked.map(({ id, ...cell }) => [id, cell]));
}

/** Required by more postings first, then what is missing, then by name. */
function rankOf({ cells, own }: SkillRow): number {
  const required = cells.filter((cell) => cell?.need === 'required').length;
  return (cells.length - required) * 2 + Number(own);
}

function skillRows(records: readonly ReviewRecord[], profile: Profile): readonly SkillRow[] {
  const columns = records.map((record) => askedBy(record, profile));
  const ids = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = [...ids].map((id) => {
    const cells = columns.map((column) => column.get(id) ?? null);
    const name = cells.find((cell) => cell !== null)?.name ?? id;
    const own = cells.some((cell) => cell?.state === 'have');
    return { id, name, own, cells, differs: new Set(cells.map((cell) => cell?.need)).size > 1 };
  });
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'en'));
}

/** Sets postings beside each other, their pay on one axis. */
export function sideBySide(
  sides: readonly { readonly record: ReviewRecord; readonly saved: SavedPosting }[],
  profile: Profile,
  pack: SurfacePack,
): SideView {
  const pays = sides.map(({ record }) => payView(record));
  const bounds = sharedBounds(pays);
  return {
    columns: sides.map(({ record, saved }, index) => ({
      record,
      saved,
      pay: onAxis(pays[index] ?? payView(record), bounds),
      road: roadView(record, pack, profile.goalsDone),
    })),
    skills: skillRows(
      sides.map(({ record }) => record),
      profile,
    ),
    ownYears: profile.years.overall,
  };
}
