import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReader } from '../src/highlight/page-reader.ts';
import { listenInTab } from '../src/messaging/tab-listener.ts';
import { isReadJob } from '../src/messaging/tab-payloads.ts';
import { becomeOnlyReader } from '../src/platform/injected-world.ts';

/** Injected on request: reads the posting, and leaves nothing on the page. */
export default defineUnlistedScript(() => {
  const reader = new PageReader(window);
  const stopListening = listenInTab({ readPosting: [isReadJob, ({ sites }) => reader.read(sites)] });
  becomeOnlyReader(reader, () => {
    stopListening();
    reader.stop();
  });
});
