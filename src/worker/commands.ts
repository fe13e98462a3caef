import { badgeWords, failureText } from '../i18n/words.ts';
import { clearHighlights, isPainted, stepToNext } from '../messaging/tab-calls.ts';
import { failure, type Result, success } from '../model/result.ts';
import { type PickedText, pickFromTab } from '../platform/context-menu.ts';
import type { TargetTab } from '../platform/tabs.ts';
import { noteOnBadge } from '../platform/toolbar.ts';
import { loadPageOptions } from '../storage/page-options.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';
import type { TabReview, TabReviews } from './tab-reviews.ts';

/** The commands of the manifest but for the one that opens the popup, which the browser carries out. */
export type CommandName = 'highlight' | 'next-mention' | 'save' | 'analyze-selection';

/** Carries out commands on a tab; what cannot be done is said by the toolbar button. */
export type RunCommand = (name: string, tab: TargetTab) => Promise<void>;

interface CommandWorld {
  readonly reviews: TabReviews;
  readonly postings: Pick<SavedPostings, 'save'>;
  /** Opens a selected text for analysis. */
  readonly analyzeSelection: (picked: PickedText) => Promise<unknown>;
}

const GREEN = '#15803d';
const RED = '#b91c1c';
/** The browser cuts a longer badge off. */
const LONGEST_BADGE = 4;

const requirePosting = async (reviews: TabReviews, tabId: number): Promise<Result<TabReview>> => {
  const reviewed = await reviews.review(tabId);
  if (!reviewed.ok || reviewed.value.record.posting) return reviewed;
  return failure('no-posting');
};

const paint = async (reviews: TabReviews, tabId: number): Promise<Result<unknown>> => {
  const reviewed = await requirePosting(reviews, tabId);
  return reviewed.ok ? reviews.paint(tabId, reviewed.value) : reviewed;
};

const toggle = async (reviews: TabReviews, tabId: number): Promise<Result<unknown>> =>
  (await isPainted(tabId)) ? clearHighlights(tabId) : paint(reviews, tabId);

const step = async (reviews: TabReviews, tabId: number): Promise<Result<unknown>> => {
  if (!(await isPainted(tabId))) {
    const painted = await paint(reviews, tabId);
    if (!painted.ok) return painted;
  }
  const stepped = await stepToNext(tabId);
  if (!stepped.ok) return stepped;
  const { at, of } = stepped.value;
  const text = `${at}/${of}`;
  const short = text.length > LONGEST_BADGE ? `${at}` : text;
  void noteOnBadge(tabId, { text: short, color: GREEN, title: badgeWords.mention(at, of) });
  return stepped;
};

/** Saves what the tab shows, but from a private window only where the person allowed it. */
const save = async ({ reviews, postings }: CommandWorld, tab: TargetTab): Promise<Result<unknown>> => {
  if (tab.isPrivate && !(await loadPageOptions()).privateSaving) {
    return failure('private');
  }
  const reviewed = await requirePosting(reviews, tab.id);
  if (!reviewed.ok) return reviewed;
  const saved = await postings.save(reviewed.value.review);
  if (!saved.ok) return saved;
  void noteOnBadge(tab.id, { text: '✓', color: GREEN, title: badgeWords.saved });
  return saved;
};

const analyze = async ({ analyzeSelection }: CommandWorld, tab: TargetTab): Promise<Result<unknown>> => {
  const picked = await pickFromTab(tab);
  if (picked === null) return failure('nothing-selected');
  return success(await analyzeSelection(picked));
};

/** Makes the commands ready. */
export const createCommands =
  (world: CommandWorld): RunCommand =>
  async (name, tab) => {
    const { reviews } = world;
    const runs: Readonly<Record<string, () => Promise<Result<unknown>>>> = {
      highlight: () => toggle(reviews, tab.id),
      'next-mention': () => step(reviews, tab.id),
      save: () => save(world, tab),
      'analyze-selection': () => analyze(world, tab),
    } satisfies Record<CommandName, () => Promise<Result<unknown>>>;
    const done = await runs[name]?.();
    if (!done || done.ok) return;
    await noteOnBadge(tab.id, { text: '!', color: RED, title: badgeWords.failed(failureText(done.error)) });
  };
