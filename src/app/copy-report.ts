import { skeletonOfTab } from '../messaging/tab-calls.ts';
import type { Result } from '../model/result.ts';
import { copyText } from '../platform/clipboard.ts';
import { reportOf } from './page-report.ts';

/** Copies a report on how a tab's page was read: its structure with every word replaced, for an issue. */
export async function copyReport(
  tabId: number,
  review: Parameters<typeof reportOf>[0],
): Promise<Result<unknown>> {
  const skeleton = await skeletonOfTab(tabId);
  return skeleton.ok ? copyText(reportOf(review, skeleton.value)) : skeleton;
}
