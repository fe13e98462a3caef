import type { MoneyRange } from './ranges.ts';
import type { PayReader } from './reader.ts';

/** Whether an amount is all that its line, or the whole text, holds. */
export function fillsLine(reader: PayReader, { lead, tail }: MoneyRange): 'line' | 'text' | null {
  const { tokens } = reader;
  const start = edgeOf(reader, lead - 1, -1);
  const end = edgeOf(reader, tail, 1);
  const isOpen = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number';
  if (isOpen(start) || isOpen(end)) return null;
  return start < 0 && end >= tokens.length ? 'text' : 'line';
}

function edgeOf({ tokens, lexicon }: PayReader, from: number, step: 1 | -1): number {
  let at = from;
  while (tokens[at]?.kind === 'mark' || lexicon.fillers.has(tokens[at]?.text ?? '')) at += step;
  return at;
}
