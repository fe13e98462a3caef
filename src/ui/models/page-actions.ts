import { batch, effect } from '@preact/signals';
import type { Span } from '../../model/terms.ts';
import { marksOf } from './marks.ts';
import type { PopupState } from './popup-state.ts';
import type { PopupServices } from './services.ts';
import type { SkillItem } from './skill-groups.ts';

/** Paints while painting is on, again after every tick. */
function keepPainted(state: PopupState, services: PopupServices): void {
  effect(() => {
    const record = state.record.value;
    if (!state.painting.value || record === null) return;
    void services.paint(marksOf(record, state.groups.value)).then((result) => {
      if (result.ok) return;
      batch(() => {
        state.painting.value = false;
        state.status.value = { kind: 'not-painted' };
      });
    });
  });
}

const firstItem = ({ groups }: PopupState): SkillItem | undefined =>
  groups.value
    .flatMap(({ requirements }) => requirements.flatMap(({ items }) => items))
    .find(({ mentions }) => mentions.length > 0);

/** Paints the page, and scrolls it to passages. */
export function createPageActions(state: PopupState, services: PopupServices) {
  const places = new Map<string, number>();
  let stepped: SkillItem | undefined;
  keepPainted(state, services);

  const scrollTo = async (span: Span) => {
    const result = await services.scrollTo(span);
    if (!result.ok) state.status.value = { kind: 'not-on-page' };
  };
  const goBy = (item: SkillItem, by: 1 | -1) => {
    const of = item.mentions.length;
    const at = ((places.get(item.id) ?? (by > 0 ? -1 : of)) + by + of) % of;
    const mention = item.mentions[at];
    if (mention === undefined) return;
    places.set(item.id, at);
    stepped = item;
    state.status.value = { kind: 'mention', name: item.name, at: at + 1, of };
    void scrollTo(mention);
  };
  return {
    scrollTo,
    nextMention: (item: SkillItem) => goBy(item, 1),
    step: (by: 1 | -1) => {
      const item = stepped ?? firstItem(state);
      if (item) goBy(item, by);
    },
    toggleHighlight: () => {
      state.painting.value = !state.painting.value;
      if (!state.painting.value) void services.clearPaint();
    },
  };
}
