import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../src/extract/article.ts';
import { parseLeniently } from '../src/extract/lenient-json.ts';
import { offerHelp } from '../src/platform/injected-world.ts';

/** Injected when no cheaper rung could read the page; the reader asks it in its next reading. */
export default defineUnlistedScript(() => offerHelp({ readArticle, parseLeniently }));
