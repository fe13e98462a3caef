import { browser } from './browser.ts';

/** The side panel of Chrome and the sidebar of Firefox, each only there. */
interface PanelDoors {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const doors: PanelDoors = browser as unknown as PanelDoors;

/**
 * Opens the panel beside a tab and closes the page that asks, a popup. It must be called from a click. Null in
 * browsers that have no panel.
 */
export const openSidePanel: ((tabId: number) => Promise<void>) | null =
  doors.sidePanel || doors.sidebarAction
    ? async (tabId) => {
        // The first call must come before anything is waited for.
        await (doors.sidePanel?.open({ tabId }) ?? doors.sidebarAction?.open());
        window.close();
      }
    : null;
