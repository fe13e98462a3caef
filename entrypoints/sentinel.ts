import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { restart } from '../src/platform/injected-world.ts';
import { Sentinel } from '../src/sentinel/sentinel.ts';

/** Set on the pages of sites that the person granted: tells the worker when a posting shows. Set again, it begins anew. */
export default defineUnlistedScript(() =>
  restart('sentinel', () => {
    const sentinel = new Sentinel(window);
    sentinel.start();
    return () => sentinel.stop();
  }),
);
