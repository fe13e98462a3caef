import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReader } from '../src/highlight/page-reader.ts';
import { listenInTab } from '../src/messaging/tab-listener.ts';
import { becomeOnlyReader } from '../src/platform/injected-world.ts';
import { whenOrphaned } from '../src/platform/orphan.ts';

/** Injected on request: reads the posting and paints highlights, until a newer one or the end of the extension. */
export default defineUnlistedScript(() => {
  const reader = new PageReader(window);
  const stopListening = listenInTab({
    readPosting: ({ sites }) => reader.read(sites),
    paintHighlights: ({ spans }) => reader.paint(spans),
    clearHighlights: () => reader.clear(),
    scrollToMention: (span) => reader.scrollTo(span),
  });
  const stopWatching = whenOrphaned(() => reader.stop());
  becomeOnlyReader(() => {
    stopListening();
    stopWatching();
    reader.stop();
  });
});
