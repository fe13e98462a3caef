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

/** Long enough to be seen from the corner of the eye. */
const NOTE_MS = 2_500;

/** What the buttons showed before a note, and how many notes there were since. */
const beneath = new Map<number, { readonly badge: Badge; notes: number }>();

const apply = async (tabId: number, { text, color, title }: Badge): Promise<void> => {
  // A tab that was closed meanwhile is no failure.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
};

const hex = (part: number): string => part.toString(16).padStart(2, '0');

const shownOn = async (tabId: number): Promise<Badge> => {
  try {
    const [text, title, [red, green, blue]] = await Promise.all([
      browser.action.getBadgeText({ tabId }),
      browser.action.getTitle({ tabId }),
      browser.action.getBadgeBackgroundColor({ tabId }),
    ]);
    return { text, title, color: `#${hex(red)}${hex(green)}${hex(blue)}` };
  } catch {
    return PLAIN;
  }
};

/**
 * Shows a badge on the toolbar button of one tab, or takes it away. The browser itself takes it away when the tab
 * goes to another page.
 */
export const showBadge = async (tabId: number, badge: Badge | null): Promise<void> => {
  beneath.delete(tabId);
  await apply(tabId, badge ?? PLAIN);
};

/** Shows a badge for a moment, then again what was there before; of several notes the last stays its whole time. */
export const noteOnBadge = async (tabId: number, badge: Badge): Promise<void> => {
  const rest = beneath.get(tabId) ?? { badge: await shownOn(tabId), notes: 0 };
  beneath.set(tabId, rest);
  rest.notes += 1;
  const { notes } = rest;
  await apply(tabId, badge);
  await new Promise((resolve) => setTimeout(resolve, NOTE_MS));
  // Something else was shown, or noted, meanwhile.
  if (beneath.get(tabId) !== rest || rest.notes !== notes) return;
  await showBadge(tabId, rest.badge);
};
