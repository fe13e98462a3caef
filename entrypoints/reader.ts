import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenInTab } from '../src/messaging/tab-listener.ts';
import { isReadJob } from '../src/messaging/tab-payloads.ts';
import { offerReader, startOnce } from '../src/platform/injected-world.ts';
import { PageReader } from '../src/reader/page-reader.ts';

/** Injected on request: reads the posting, and leaves nothing on the page. */
export default defineUnlistedScript(() =>
  startOnce('reader', () => {
    const reader = new PageReader(window);
    offerReader(reader);
    const stopListening = listenInTab({ readPosting: [isReadJob, (job) => reader.read(job)] });
    return () => {
      stopListening();
      reader.stop();
    };
  }),
);
