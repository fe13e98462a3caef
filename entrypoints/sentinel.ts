import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { becomeOnlySentinel } from '../src/platform/injected-world.ts';
import { Sentinel } from '../src/sentinel/sentinel.ts';

/** Set on the pages of sites that the person granted: tells the worker when a posting shows. */
export default defineUnlistedScript(() => {
  const sentinel = new Sentinel(window);
  becomeOnlySentinel(() => sentinel.stop());
  sentinel.start();
});
