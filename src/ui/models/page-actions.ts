import { batch, effect } from '@preact/signals';
import type { Span } from '../../model/terms.ts';
import { marksOf } from './marks.ts';
import type { PopupState } from './popup-state.ts';
import type { PopupServices } from './services.ts';
import type { SkillItem } from './skill-groups.ts';

/** Paints while painting is on, again after every tick, and scrolls to passages. */
export function createPageActions(state: PopupState, services: PopupServices) {
  const lastMention = new Map<string, number>();
  const scrollTo = async (span: Span) => {
    const result = await services.scrollTo(span);
    if (!result.ok) state.status.value = { kind: 'not-on-page' };
  };
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
  return {
    scrollTo,
    nextMention: (item: SkillItem) => {
      const at = ((lastMention.get(item.id) ?? -1) + 1) % item.mentions.length;
      const mention = item.mentions[at];
      if (mention === undefined) return;
      lastMention.set(item.id, at);
      state.status.value = { kind: 'mention', name: item.name, at: at + 1, of: item.mentions.length };
      void scrollTo(mention);
    },
    toggleHighlight: () => {
      state.painting.value = !state.painting.value;
      if (!state.painting.value) void services.clearPaint();
    },
  };
}
