import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { hasSkill } from './has-skill.ts';
import type { Mark } from './services.ts';
import { groupSkills, type SkillGroup, type SkillItem } from './skill-groups.ts';

function kindOf(item: SkillItem, need: SkillGroup['need']): Mark['kind'] {
  if (item.state === 'have') return 'have';
  return need === 'required' && item.state === 'missing' ? 'missing' : 'nice';
}

const skillMarks = (groups: readonly SkillGroup[]): readonly Mark[] =>
  groups.flatMap(({ need, requirements }) =>
    requirements.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.mentions.map(({ start, end }) => ({ start, end, kind: kindOf(item, need) })),
      ),
    ),
  );

/** Where pay and years are stated, each place once. */
function factMarks({ years, salary, salaries }: ReviewRecord): readonly Mark[] {
  const byStart = new Map<number, Mark>();
  for (const place of [years, salary, ...salaries]) {
    // Pay that only structured data states has no place in the text.
    if (place === null || place.start === null || place.end === null) continue;
    byStart.set(place.start, { start: place.start, end: place.end, kind: 'facts' });
  }
  return [...byStart.values()];
}

/** The spans to paint on the page, by the state that the chips of the popup show. */
export const marksOf = (record: ReviewRecord, groups: readonly SkillGroup[]): readonly Mark[] => [
  ...factMarks(record),
  ...skillMarks(groups),
];

/** `marksOf` for where no chips are shown. */
export const marksFor = (record: ReviewRecord, profile: Profile): readonly Mark[] =>
  marksOf(
    record,
    groupSkills(record, (id) => hasSkill(record, profile, id)),
  );
