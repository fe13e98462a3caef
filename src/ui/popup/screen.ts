import type { Doubt } from '../../model/posting.ts';
import type { ReviewRecord } from '../../model/review-record.ts';

/** A screen that stands in place of an answer, because there is none to give. */
export type StateKind =
  | 'none'
  | 'list'
  | 'frame'
  | 'loading'
  | 'expired'
  | 'restricted'
  | 'no-text'
  | 'failed';

/** A line above an answer that says what it lacks. */
export type NoticeKind = 'too-long' | 'no-requirements' | 'no-known-skill' | 'other-language';

/** The state screen of a record; null when it holds an answer. */
export function stateOf(record: ReviewRecord): StateKind | null {
  switch (record.verdict) {
    case 'posting':
      return record.posting === null ? 'no-text' : null;
    case 'unreadable':
      return unreadableKind(record.reason);
    case 'expired':
      return record.posting?.text ? null : 'expired';
    default:
      return record.verdict;
  }
}

function unreadableKind(reason: ReviewRecord['reason']): StateKind {
  const known = ['loading', 'frame', 'restricted'] as const;
  return known.find((kind) => kind === reason) ?? 'no-text';
}

/** Notices of an answer in the order shown. */
export function noticesOf(record: ReviewRecord): readonly NoticeKind[] {
  const notices: NoticeKind[] = [];
  if (record.reason === 'too-long') notices.push('too-long');
  if (record.reason === 'other-language') notices.push('other-language');
  // What a posting outside the field lacks is no news beside that.
  if (record.domain === 'out') return notices;
  const asks = record.skills.length + record.unknownSkills.length > 0;
  if (record.reason === 'no-requirements') notices.push('no-requirements');
  if (record.reason === 'no-known-skill' || (record.skills.length === 0 && asks))
    notices.push('no-known-skill');
  return notices;
}

/** Whether the person can say which value is right: a text or pay is more than one line, and is set right on the page for texts. */
export const isChoice = ({ about }: Doubt): boolean => about === 'title' || about === 'company';
