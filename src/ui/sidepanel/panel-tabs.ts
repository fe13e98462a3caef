import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Profile } from '../../model/profile.ts';
import type { Span } from '../../model/terms.ts';
import { createPopupActions } from '../popup/popup-actions.ts';
import { loadPopup, readAgain } from '../popup/popup-loading.ts';
import { createPopupState, type PopupState } from '../popup/popup-state.ts';
import type { PopupActions } from '../popup/possible-actions.ts';
import { marksOf } from '../posting/marks.ts';
import type { Mark, PopupServices } from '../services.ts';

/** What the side panel needs of one tab, beside what a popup needs. */
export interface PanelTabServices extends PopupServices {
  /** Has the page tell when it shows another posting, and which of these passages is pointed at, until ended. */
  follow(marks: readonly Mark[], onPointed: (span: Span) => void): Promise<() => void>;
}

/** What happens in the window that the panel stands in. */
export interface PanelEvents {
  /** Another tab came to the front. */
  onShown(tabId: number): void;
  /** A tab shows another page or another posting, or may be read by now. */
  onChanged(tabId: number): void;
  onClosed(tabId: number): void;
  onProfile(profile: Profile): void;
}

/** Everything outside the panel that it needs. */
export interface PanelServices {
  forTab(tabId: number): PanelTabServices;
  /** The tab in front; null where the window has none. */
  activeTab(): Promise<number | null>;
  listen(events: PanelEvents): void;
}

/** The view of one tab. */
export interface PanelView {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** False where the person has not given the page to the extension yet. */
  readonly hasAccess: Signal<boolean>;
}

interface TabView extends PanelView {
  readonly services: PanelTabServices;
  /** True when what is shown may be of another page by now. */
  stale: boolean;
  reading: Promise<void> | null;
}

/** The code with which a service says that a page was not given to the extension. */
const NO_ACCESS = 'no-access';

function createView(outside: PanelTabServices): TabView {
  const hasAccess = signal(true);
  const services: PanelTabServices = {
    ...outside,
    readPage: async () => {
      const reading = await outside.readPage();
      hasAccess.value = reading.ok || reading.error.code !== NO_ACCESS;
      return reading;
    },
  };
  const state = createPopupState();
  return {
    state,
    actions: createPopupActions(state, services),
    services,
    hasAccess,
    stale: true,
    reading: null,
  };
}

/** Reads a tab unless it was read since it last changed; a change while it is being read is read after it. */
async function refresh(view: TabView): Promise<void> {
  if (view.reading) await view.reading;
  if (!view.stale) return;
  view.stale = false;
  const { state, services } = view;
  view.reading = state.reviewer.value === null ? loadPopup(state, services) : readAgain(state, services);
  await view.reading;
  view.reading = null;
}

/** Shows on the chips which skill is pointed at on the page. */
const pointTo = ({ state }: TabView, span: Span): void => {
  const items = state.groups.value.flatMap(({ requirements }) => requirements.flatMap(({ items }) => items));
  const at = (item: (typeof items)[number]) => item.mentions.findIndex(({ start }) => start === span.start);
  const item = items.find((item) => at(item) >= 0);
  if (item === undefined) return;
  batch(() => {
    state.pointed.value = item.id;
    state.status.value = { kind: 'mention', name: item.name, at: at(item) + 1, of: item.mentions.length };
  });
};

/** Follows the page of the view in front while its posting stands. */
function followShown(current: ReadonlySignal<TabView | null>): void {
  let end: Promise<() => void> | null = null;
  effect(() => {
    const view = current.value;
    const record = view?.state.record.value ?? null;
    // While the page is painted it is watched for that; painted again, it must be followed again.
    const marks = record?.posting ? marksOf(record) : null;
    view?.state.painting.value;
    const earlier = end;
    end = view && marks ? view.services.follow(marks, (span) => pointTo(view, span)) : null;
    // The later one begins before the earlier one ends: a page that nobody listens to forgets where its pointer is.
    void Promise.all([earlier, end]).then(([stop]) => stop?.());
  });
}

/** The panel over all tabs of its window: each keeps its own view, and the one in front is shown and kept right. */
export function createPanel(services: PanelServices): { current: ReadonlySignal<PanelView | null> } {
  const views = new Map<number, TabView>();
  const current = signal<TabView | null>(null);
  const show = (tabId: number) => {
    const view = views.get(tabId) ?? createView(services.forTab(tabId));
    views.set(tabId, view);
    current.value = view;
    void refresh(view);
  };
  followShown(current);
  services.listen({
    onShown: show,
    onChanged: (tabId) => {
      const view = views.get(tabId);
      if (view === undefined) return;
      view.stale = true;
      if (view === current.value) void refresh(view);
    },
    onClosed: (tabId) => views.delete(tabId),
    onProfile: (profile) => {
      for (const { state } of views.values()) state.profile.value = profile;
    },
  });
  void services.activeTab().then((tabId) => tabId !== null && show(tabId));
  return { current };
}
