import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageHighlighter } from '../src/highlight/page-highlighter.ts';
import { POINTER_PORT } from '../src/messaging/protocol.ts';
import { listenInTab } from '../src/messaging/tab-listener.ts';
import { isNothing, isPaintJob, isPassage } from '../src/messaging/tab-payloads.ts';
import type { Span } from '../src/model/terms.ts';
import { startOnce } from '../src/platform/injected-world.ts';
import { whenOrphaned } from '../src/platform/orphan.ts';
import { servePorts } from '../src/platform/page-ports.ts';

/** Injected beside the reader when there is something to show: paints and scrolls until the end of the extension. */
export default defineUnlistedScript(() =>
  startOnce('highlighter', () => {
    const highlighter = new PageHighlighter(window);
    const stopListening = listenInTab({
      paintHighlights: [isPaintJob, (job) => highlighter.paint(job)],
      clearHighlights: [isNothing, () => highlighter.clear()],
      scrollToMention: [isPassage, (passage) => highlighter.scrollTo(passage)],
      stepToNext: [isNothing, () => highlighter.stepToNext()],
      isPainted: [isNothing, () => highlighter.isPainted()],
    });
    const stopServing = servePorts(POINTER_PORT, (send: (span: Span) => void) =>
      highlighter.followPointer(({ start, end }) => send({ start, end })),
    );
    const stopWatching = whenOrphaned(() => highlighter.end());
    return () => {
      stopListening();
      stopServing();
      stopWatching();
      highlighter.end();
    };
  }),
);
