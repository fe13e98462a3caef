import { browser } from './browser.ts';

/** What the toolbar button shows in one tab. */
export interface Badge {
  /** At most four characters; two fit well. */
  readonly text: string;
  readonly color: string;
  /** The tooltip, and the name for screen readers. */
  readonly title: string;
}

const PLAIN: Badge = { text: '', color: '#52525b', title: 'Milepost' };

/**
 * Shows a badge on the toolbar button of one tab, or takes it away. The browser itself takes it away when the tab
 * goes to another page. A tab that was closed meanwhile is no failure.
 */
export const showBadge = async (tabId: number, badge: Badge | null): Promise<void> => {
  const { text, color, title } = badge ?? PLAIN;
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
};
