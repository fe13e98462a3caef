import { plainText } from './compare-text.ts';
import { type PageOutline, textLength } from './outline.ts';
import { parentElementOf } from './own-nodes.ts';
import { CONSENT_ANSWERS, CONSENT_SUBJECTS } from './tables/outside-content.ts';

/** A notice is no larger a part of its page than this, and has no more blocks. */
const LARGEST_SHARE = 0.4;
const MOST_BLOCKS = 120;
/** An answer is a short label. */
const LONGEST_ANSWER = 40;
/** More controls are looked at in vain. */
const MOST_ANSWERS = 50;

/** Marks in `outside` the notices that ask for consent: what stands around an "Accept" and speaks of cookies, whatever it is called. */
export function markConsent(outline: PageOutline, outside: boolean[]): void {
  const total = textLength(outline, { from: 0, to: outline.blocks.length });
  const answers = outline.controls.filter(({ label }) => isAnswer(label)).slice(0, MOST_ANSWERS);
  for (const { element } of answers) {
    let holder: Element | null = element;
    for (; holder; holder = parentElementOf(holder)) {
      const range = outline.ranges.get(holder);
      if (!range) continue;
      if (range.to - range.from > MOST_BLOCKS || textLength(outline, range) > total * LARGEST_SHARE) break;
      if (!outline.blocks.slice(range.from, range.to).some(({ text }) => speaksOfConsent(text))) continue;
      outside.fill(true, range.from, range.to);
      break;
    }
  }
}

function isAnswer(label: string): boolean {
  if (label.length > LONGEST_ANSWER) return false;
  return plainText(label)
    .split(' ')
    .some((word) => CONSENT_ANSWERS.some((stem) => word.startsWith(stem)));
}

const speaksOfConsent = (text: string) =>
  plainText(text)
    .split(' ')
    .some((word) => CONSENT_SUBJECTS.some((stem) => word.startsWith(stem)));
