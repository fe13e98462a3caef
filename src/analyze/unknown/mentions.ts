import type { UnknownSkill } from '../../model/review-record.ts';
import type { Need } from '../../model/terms.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { TokenSpan } from './sources.ts';

/** Words that count as a skill, with the need of their sentence. */
export interface UnknownMention {
  readonly span: TokenSpan;
  readonly sentence: Sentence;
  readonly need: Exclude<Need, 'mentioned'>;
}

/** Gathers mentions into skills, one entry for all that differ in case only, in order of the first; the strongest need counts. */
export function gatherMentions(tokens: TokenRow, mentions: readonly UnknownMention[]): UnknownSkill[] {
  const ordered = mentions.toSorted((a, b) => a.span.from - b.span.from);
  const byName = Map.groupBy(ordered, ({ span }) => nameOf(tokens, span).toLowerCase());
  return [...byName.values()].map((all) => ({
    name: all[0] ? nameOf(tokens, all[0].span) : '',
    need: all.some(({ need }) => need === 'required') ? 'required' : 'preferred',
    mentions: all.map(({ span }) => {
      const { start, end } = charactersOf(tokens, span);
      return { start, end, text: tokens.text.slice(start, end) };
    }),
  }));
}

/** The UTF-16 offsets of tokens [from, to). */
export function charactersOf(
  { starts, ends }: TokenRow,
  { from, to }: TokenSpan,
): { start: number; end: number } {
  const start = starts[from] ?? 0;
  return { start, end: ends[to - 1] ?? start };
}

/** The words as they stand, but on one line: a posting may wrap inside a name. */
function nameOf(tokens: TokenRow, span: TokenSpan): string {
  const { start, end } = charactersOf(tokens, span);
  return tokens.text.slice(start, end).replace(/\s{1,99}/g, ' ');
}
