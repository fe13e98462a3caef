import { attributeOf, nameOfElement } from './own-nodes.ts';
import { INLINE_TAGS } from './tables/elements.ts';

/** Elements that an ARIA role makes of any other. */
const TAG_OF_ROLE: ReadonlyMap<string, string> = new Map([
  ['list', 'ul'],
  ['listitem', 'li'],
  ['table', 'table'],
  ['grid', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['columnheader', 'th'],
  ['rowheader', 'th'],
  ['term', 'dt'],
  ['definition', 'dd'],
]);
/** Roles that take from a list or a table that it is one: the page is only laid out with it. */
const LAYOUT_ROLES: ReadonlySet<string> = new Set(['presentation', 'none']);
/** The rank of a heading by its role that does not say which it is, after ARIA. */
const USUAL_RANK = 2;

/** The element of HTML that an element acts as: its own name, else what its role says to those who cannot see it. */
export function actingTag(element: Element): string {
  const tag = nameOfElement(element);
  const role = attributeOf(element, 'role');
  if (role === null) return tag;
  if (role === 'heading') {
    const rank = Number(attributeOf(element, 'aria-level'));
    return `h${rank >= 1 && rank <= 6 ? rank : USUAL_RANK}`;
  }
  if (LAYOUT_ROLES.has(role)) return INLINE_TAGS.has(tag) ? tag : 'div';
  return TAG_OF_ROLE.get(role) ?? tag;
}
