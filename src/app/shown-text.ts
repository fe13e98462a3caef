import { Painter } from '../highlight/painter.ts';
import type { TextPlaces } from '../highlight/ranges.ts';
import { huesOf, marksShown } from '../model/page-options.ts';
import { failure } from '../model/result.ts';
import { loadPageOptions } from '../storage/page-options.ts';
import { marksWithOwn } from '../ui/posting/marks.ts';
import { SHOWN_TEXT_ID } from '../ui/text/ShownText.tsx';
import type { TextServices } from '../ui/text/text-state.ts';

/** The shown text as the painter wants it: one text node that is the posting's text, so offsets are the same. */
function shownText(): TextPlaces | null {
  const node = document.getElementById(SHOWN_TEXT_ID)?.firstChild;
  return node instanceof Text ? { spansOf: (start, end) => [{ node, start, end }] } : null;
}

/** Painting and scrolling over the text that this page itself shows. */
export function paintShownText(): Pick<TextServices, 'paint' | 'clearPaint' | 'scrollTo' | 'isPainted'> {
  const painter = new Painter(window);
  return {
    // No site sees this page: what the person has may show.
    paint: async (record, profile) => {
      // The text is rendered a frame after the answer is known.
      await new Promise(requestAnimationFrame);
      const places = shownText();
      const options = await loadPageOptions();
      const marks = marksShown(marksWithOwn(record, profile), options);
      return places ? painter.paint(places, marks, huesOf(options)) : failure('not-on-page');
    },
    isPainted: async () => false,
    clearPaint: async () => painter.clear(),
    scrollTo: async (span) => {
      const places = shownText();
      return places ? painter.scrollTo(places, span) : failure('not-on-page');
    },
  };
}
