import { plainText } from './compare-text.ts';
import type { PageBlock } from './outline.ts';
import { COMPANY_LABELS, FACT_LABELS, TITLE_LABELS } from './tables/label-words.ts';

/** A fact that the page states as label and value: a definition list, two cells, a bold word and its text. */
export interface LabelRow {
  /** What the label asks for; `fact` for everything that is neither the job's name nor the employer's. */
  kind: 'title' | 'company' | 'fact';
  value: string;
  /** Number of the block that the value stands in. */
  at: number;
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 140;
/** More labels than this in a row are no head of a table of facts. */
const MOST_LABELS = 8;
const COLON = /\s?[:：]\s?/;

/** The rows of facts among the blocks, in page order; `skipped` blocks are left out. */
export function readLabelRows(blocks: readonly PageBlock[], skipped: readonly boolean[]): LabelRow[] {
  const rows: LabelRow[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || skipped[at]) continue;
    const inline = inlineRow(block, at);
    if (inline) rows.push(inline);
    const labels = labelsFrom(blocks, at);
    if (labels.length === 0) continue;
    for (const [step, kind] of labels.entries()) {
      // Of labels in a row, each has its value in the row below.
      const valueAt = at + step + labels.length;
      const value = blocks[valueAt];
      if (value && isValue(value) && !kindOf(value.text)) rows.push({ kind, value: value.text, at: valueAt });
    }
    at += labels.length - 1;
  }
  return rows;
}

function inlineRow(block: PageBlock, at: number): LabelRow | null {
  if (block.text.length > LONGEST_LABEL + LONGEST_VALUE) return null;
  const colon = COLON.exec(block.text.slice(0, LONGEST_LABEL + 3));
  // Without a colon the label is a text of its own, mostly a bold one.
  const first = block.segments[0];
  const end = colon ? colon.index : first && first.length < block.text.length ? first.length : 0;
  const kind = end === 0 ? null : kindOf(block.text.slice(0, end));
  const value = block.text.slice(end).replace(/^[\s:：]+/, '');
  if (!kind || value === '' || value.length > LONGEST_VALUE || /^\p{Ll}/u.test(value)) return null;
  return { kind, value, at };
}

function labelsFrom(blocks: readonly PageBlock[], from: number): LabelRow['kind'][] {
  const labels: LabelRow['kind'][] = [];
  while (labels.length < MOST_LABELS) {
    const kind = kindOf(blocks[from + labels.length]?.text ?? '');
    if (!kind) break;
    labels.push(kind);
  }
  return labels;
}

const isValue = ({ text }: PageBlock) => text.length <= LONGEST_VALUE && !text.endsWith(':');

function kindOf(text: string): LabelRow['kind'] | null {
  if (text.length > LONGEST_LABEL) return null;
  const label = plainText(text);
  if (TITLE_LABELS.has(label)) return 'title';
  if (COMPANY_LABELS.has(label)) return 'company';
  return FACT_LABELS.has(label) ? 'fact' : null;
}
