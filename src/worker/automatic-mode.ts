import type { NewsSource } from '../messaging/news-listener.ts';
import type { NewsAnswer, PageNews } from '../messaging/page-news.ts';
import { clearHighlights } from '../messaging/tab-calls.ts';
import { reportError } from '../platform/report-error.ts';
import { placeSentinels, registerSentinel } from '../platform/sentinels.ts';
import { grantedSites, isGranted, removeSite, watchGrants } from '../platform/site-access.ts';
import { allTabs, urlOfTab } from '../platform/tabs.ts';
import { loadAutomaticTabs, rememberAutomaticTab } from '../storage/automatic-tabs.ts';
import { loadPageOptions } from '../storage/page-options.ts';
import { showFit } from './badge.ts';
import type { TabReviews } from './tab-reviews.ts';

/** Reads pages of granted sites by themselves, and keeps painted pages right whoever had them painted. */
export interface AutomaticMode {
  /** Does what a piece of news from a page calls for. */
  onNews(news: PageNews, source: NewsSource): Promise<NewsAnswer>;
  /**
   * Gives every site back, takes the sentinel out, and takes badges and highlights from all tabs. Answers with the
   * patterns of the sites that the browser keeps, as under a policy.
   */
  end(): Promise<readonly string[]>;
  /** Brings the registered sentinel in line with the granted sites, and sets it into their open pages. */
  restore(): Promise<void>;
}

/** Runs what is asked of it one after another; a failure is reported and stops nothing. */
const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work).catch((thrown) => reportError(thrown, 'setting up automatic mode'));
    last = next;
    return next;
  };
};

/** Shows the fit and, if the person wants it, the highlights of what a tab of a granted site shows. */
const showPosting = async (reviews: TabReviews, { tabId, url }: NewsSource): Promise<NewsAnswer> => {
  if (!(await isGranted(url))) return 'rest';
  const before = await urlOfTab(tabId);
  const reviewed = await reviews.review(tabId);
  // What was read belongs to a page that is gone: the sentinel of the new one asks for itself.
  if (before !== (await urlOfTab(tabId))) return 'no-posting';
  // It may have been given back meanwhile, with everything that was shown.
  if (!(await isGranted(url))) return 'rest';
  const isPosting = reviewed.ok && reviewed.value.record.verdict === 'posting';
  await showFit(tabId, isPosting ? reviewed.value : null);
  if (!isPosting) return 'no-posting';
  await rememberAutomaticTab(tabId, url);
  const { automaticHighlights } = await loadPageOptions();
  await reviews[automaticHighlights ? 'paint' : 'watch'](tabId, reviewed.value);
  return 'posting';
};

const followPosting = async (reviews: TabReviews, { tabId, url }: NewsSource): Promise<NewsAnswer> => {
  const reviewed = await reviews.refresh(tabId);
  if (await isGranted(url)) await showFit(tabId, reviewed.ok ? reviewed.value : null);
  return 'posting';
};

/** A page that is busy must not hold up what else is to be done. */
const PATIENCE_MS = 1_000;

const clearTab = async (tabId: number): Promise<void> => {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.all([showFit(tabId, null), Promise.race([clearHighlights(tabId), patience])]);
};

/** Takes badges and highlights from the tabs whose site is not granted any more. */
const withdraw = async (): Promise<void> => {
  for (const [tabId, url] of await loadAutomaticTabs()) {
    if (await isGranted(url)) continue;
    await Promise.all([clearTab(tabId), rememberAutomaticTab(tabId, null)]);
  }
};

/** Gives every site back; the patterns of those that the browser keeps. */
const giveSitesBack = async (): Promise<readonly string[]> => {
  // One by one: a site that the browser keeps must not keep the others.
  await Promise.all((await grantedSites()).map(removeSite));
  return grantedSites();
};

/** Call it while the worker starts: the browser wakes a worker only for what it listened to then. */
export const createAutomaticMode = (reviews: TabReviews): AutomaticMode => {
  const inTurn = createQueue();

  watchGrants(({ granted, revoked }) => {
    void inTurn(async () => {
      await registerSentinel(await grantedSites());
      await placeSentinels(granted);
      if (revoked.length > 0) await withdraw();
    });
  });

  return {
    end: async () => {
      let kept: readonly string[] = [];
      await inTurn(async () => {
        kept = await giveSitesBack();
        await registerSentinel([]);
        await Promise.all((await allTabs()).map(clearTab));
      });
      return kept;
    },
    restore: () =>
      inTurn(async () => {
        const sites = await grantedSites();
        await registerSentinel(sites);
        await placeSentinels(sites);
      }),
    onNews: async (news, source) => {
      if (news === 'posting-seen') return showPosting(reviews, source);
      if (news === 'posting-changed') return followPosting(reviews, source);
      await showFit(source.tabId, null);
      return 'no-posting';
    },
  };
};
