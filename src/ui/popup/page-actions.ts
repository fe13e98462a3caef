import { batch, effect } from '@preact/signals';
import { failureText } from '../../i18n/words.ts';
import type { Span } from '../../model/terms.ts';
import type { SkillItem } from '../posting/skill-groups.ts';
import type { PopupServices } from '../services.ts';
import type { PopupState } from './popup-state.ts';

/** Codes of pages on which nothing can be painted however often one asks. */
const NEVER_PAINTED: ReadonlySet<string> = new Set(['no-text-map', 'not-supported']);

/**
 * Paints while painting is on, again after every change: the options decide what a page shows of it. One thing after the
 * other: a page that was painted late must not stay so after the highlights were taken away.
 * @returns What switches painting on and off.
 */
function keepPainted(state: PopupState, services: PopupServices): () => void {
  let turn: Promise<unknown> = Promise.resolve();
  // What is painted already when the view opens, another view may take away.
  let isAskedFor = false;
  effect(() => {
    const record = state.record.value;
    const profile = state.profile.value;
    if (!state.painting.value || record === null) return;
    const repaint = !isAskedFor;
    isAskedFor = false;
    turn = turn
      .then(() => services.paint(record, profile, repaint))
      .then((result) => {
        if (result.ok) return;
        batch(() => {
          state.painting.value = false;
          if (result.error.code === 'not-painted') return;
          const isForGood = NEVER_PAINTED.has(result.error.code);
          if (isForGood) state.paintFault.value = failureText(result.error);
          state.status.value = isForGood
            ? { kind: 'problem', reason: failureText(result.error) }
            : { kind: 'not-painted' };
        });
      });
  });
  return () => {
    isAskedFor = !state.painting.value;
    state.painting.value = !state.painting.value;
    if (!state.painting.value) turn = turn.then(() => services.clearPaint());
  };
}

/** A mention of a skill, with the skill's name. */
interface NamedMention extends Span {
  readonly name: string;
}

/** Every mention of a skill in the order of the text. The page sees where it is scrolled: the order says nothing of the person. */
const mentionsIn = ({ record }: PopupState): readonly NamedMention[] =>
  (record.value?.skills ?? [])
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The mention after the place that was gone to last, or before it; from the last on to the first, and back. */
const neighborOf = (
  mentions: readonly NamedMention[],
  last: Span | null,
  by: 1 | -1,
): { mention: NamedMention | undefined; at: number } => {
  const count = mentions.length;
  const next =
    by > 0
      ? mentions.findIndex(({ start }) => last === null || start > last.start)
      : mentions.findLastIndex(({ start }) => last === null || start < last.start);
  const wrapped = by > 0 ? 0 : count - 1;
  const at = next < 0 ? wrapped : next;
  return { mention: mentions[at], at };
};

/** Paints the page, and scrolls it to passages. */
export function createPageActions(state: PopupState, services: PopupServices) {
  const places = new Map<string, number>();
  let last: Span | null = null;

  const scrollTo = async (span: Span) => {
    const result = await services.scrollTo(span);
    if (!result.ok) state.status.value = { kind: 'not-on-page' };
  };
  const goTo = (mention: Span | undefined, name: string, at: number, of: number) => {
    if (mention === undefined) return;
    last = mention;
    state.status.value = { kind: 'mention', name, at: at + 1, of };
    void scrollTo(mention);
  };
  return {
    scrollTo,
    nextMention: ({ id, name, mentions }: SkillItem) => {
      const at = ((places.get(id) ?? -1) + 1) % mentions.length;
      places.set(id, at);
      goTo(mentions[at], name, at, mentions.length);
    },
    step: (by: 1 | -1) => {
      const mentions = mentionsIn(state);
      const { mention, at } = neighborOf(mentions, last, by);
      goTo(mention, mention?.name ?? '', at, mentions.length);
    },
    toggleHighlight: keepPainted(state, services),
  };
}
