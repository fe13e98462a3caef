import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '../src/extract/page-skeleton.ts';
import { computedRendering } from '../src/extract/visibility.ts';
import { listenInTab } from '../src/messaging/tab-listener.ts';
import { isNothing } from '../src/messaging/tab-payloads.ts';
import { success } from '../src/model/result.ts';
import { startOnce } from '../src/platform/injected-world.ts';

/** Injected when a person copies a report: tells how the page is built, and nothing of what it says. */
export default defineUnlistedScript(() =>
  startOnce('skeleton-writer', () =>
    listenInTab({
      writeSkeleton: [isNothing, async () => success(skeletonOf(document, computedRendering(window)))],
    }),
  ),
);
