import { plainText } from './compare-text.ts';
import type { PlainControl } from './page-clues.ts';
import { APPLY_ELSEWHERE, APPLY_HINTS, APPLY_LABELS, APPLY_STEMS } from './tables/page-words.ts';
import type { PlainBlock } from './text-block.ts';

/** Of a label so much is read: a link around a whole card is no button. */
const LONGEST_LABEL = 70;
/** In a longer label "apply" is a word among others: "How we apply machine learning in the field". */
const MOST_LABEL_WORDS = 6;
/** Pages can give links of any length. */
const LONGEST_ADDRESS = 300;
/** A longer block that mentions an address is a story, not the line that says where to write. */
const LONGEST_LINE = 300;

const MAILBOX = /[\w.+-]{1,40}(?:@|\s?[([]at[)\]]\s?)[\w-]{2,40}\./i;
/** Mailboxes that take applications. */
const JOB_MAILBOX =
  /(?:^|[\s:.+_-])(?:jobs?|careers?|karriere|bewerbung(?:en)?|personal|hr|people|recruit\w{0,8}|rekry|talents?|hiring|work|join|cv|kariera|prace|praca|rekrutacja|recrutement|rrhh|empleo|vagas|candidature|lavora|vacatures?|sollicit\w{0,6})[^@\s]{0,20}@/i;

/** Whether a link or button starts an application for the job; `block` is the text that it stands in. */
export function startsApplication(
  { label, href, isHinted }: PlainControl,
  block: PlainBlock | undefined,
): boolean {
  if (href?.startsWith('mailto:'))
    return (
      JOB_MAILBOX.test(href.slice(7, 60).padStart(1)) || (block !== undefined && saysWhereToApply(block))
    );
  const words = plainText(label.slice(0, LONGEST_LABEL)).split(' ');
  if (words.some((word) => APPLY_ELSEWHERE.has(word))) return false;
  if (words.length <= MOST_LABEL_WORDS && saysApply(words)) return true;
  if (APPLY_LABELS.includes(words.join(' '))) return true;
  const address = (href ?? '').slice(0, LONGEST_ADDRESS).toLowerCase();
  return isHinted || address.split(/[^a-z]+/).some((word) => APPLY_HINTS.has(word));
}

/** Whether a line says where to send an application: small companies write an address instead of a button. */
export function saysWhereToApply({ text }: Pick<PlainBlock, 'text'>): boolean {
  if (text.length > LONGEST_LINE || !MAILBOX.test(text)) return false;
  return JOB_MAILBOX.test(text) || saysApply(plainText(text).split(' '));
}

const saysApply = (words: readonly string[]) =>
  words.some((word) => APPLY_STEMS.some((stem) => word.startsWith(stem)));
