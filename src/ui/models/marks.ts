import type { Mark } from './services.ts';
import type { SkillGroup, SkillItem } from './skill-groups.ts';

function kindOf(item: SkillItem, need: SkillGroup['need']): Mark['kind'] {
  if (item.state === 'have') return 'have';
  return need === 'required' && item.state === 'missing' ? 'missing' : 'nice';
}

/** The spans to paint on the page, by the state that the chips of the popup show. */
export function marksOf(groups: readonly SkillGroup[]): readonly Mark[] {
  return groups.flatMap(({ need, requirements }) =>
    requirements.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.mentions.map(({ start, end }) => ({ start, end, kind: kindOf(item, need) })),
      ),
    ),
  );
}
