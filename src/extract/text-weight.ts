/** What one sign of Chinese, Japanese or Korean says against one Latin letter: their postings have a third of the signs. */
const WIDE_WEIGHT = 3;
const WIDE = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
const MAY_BE_WIDE = /[\u3041-\ud7a3]/;

/** The length of a text in letters of Latin script, so that one measure fits all scripts. */
export const latinLength = (text: string): number =>
  MAY_BE_WIDE.test(text) ? text.length + (WIDE_WEIGHT - 1) * (text.match(WIDE)?.length ?? 0) : text.length;
