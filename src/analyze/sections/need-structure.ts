import type { PostingBlock } from '../../model/posting.ts';
import type { PostingSection } from '../../model/review-record.ts';
import type { Block } from '../../text/blocks.ts';
import { indexAt, type TokenRow } from '../../text/token-row.ts';
import type { LabelKind, Reading } from '../reading.ts';
import type { Heading } from './headings.ts';
import { createDepthReader } from './item-depth.ts';
import { labelKind } from './need-labels.ts';
import { needsOfTable } from './need-tables.ts';
import { tablesOf, tablesOfText } from './posting-tables.ts';

/** What the structure of a posting says of the need of its parts. */
interface StructuredNeeds {
  /** Parts whose need a label beside, above or below them tells, in order and without overlap. */
  readonly needs: readonly PostingSection[];
  /** Blocks that are labels of what stands beside them, so that they head nothing that follows. */
  readonly labels: ReadonlySet<Block>;
}

/** A line or list item with what is known of its place. */
interface Unit {
  readonly block: Block;
  readonly label: LabelKind | null;
  /** What it says of items below it in depth. */
  readonly heads: LabelKind | null;
  /** Depth in lists, from 1; 0 outside of them. */
  readonly depth: number;
  readonly isShort: boolean;
}

/** Most words of a line that a label may stand below. */
const LONGEST_NAME = 8;

/**
 * Reads needs from the structure: cells of a row, items below an item that is a label, labels below what they are about.
 * `headings` are those of the blocks, `structure` is the page's own; without it depth comes from indentation and rows from tabs and bars.
 */
export function readStructuredNeeds(
  tokens: TokenRow,
  blocks: readonly Block[],
  headings: readonly (Heading | null)[],
  structure: readonly PostingBlock[],
  reading: Reading,
): StructuredNeeds {
  const tables = structure.length > 0 ? tablesOf(structure) : tablesOfText(tokens.text, blocks);
  const inTable = tables.flatMap((cells) => needsOfTable(tokens, cells, reading));
  const cellStarts = new Set(tables.flat().map(({ start }) => start));
  const labels = new Set<Block>();
  const outside: PostingSection[] = [];
  const depthOf = createDepthReader(tokens.text, structure);
  let run: Unit[] = [];
  blocks.forEach((block, index) => {
    const from = indexAt(tokens, block.content);
    const to = indexAt(tokens, block.end);
    const label = labelKind(tokens, from, to, reading);
    const depth = depthOf(block);
    const isShort = to - from <= LONGEST_NAME;
    const isInTable = cellStarts.has(block.content);
    if (isInTable && label) labels.add(block);
    const heads = depth === 0 && label === null && headings[index]?.kind != null;
    const isUnit = !isInTable && !heads && (depth > 0 || (isShort && block.shape === 'plain'));
    if (isUnit) {
      const own =
        label ?? kindOfHeading(headings[index]) ?? (isShort ? wishIn(tokens, from, to, reading) : null);
      run.push({ block, label, heads: own, depth, isShort });
    } else {
      readRun(run, labels, outside);
      run = [];
    }
  });
  readRun(run, labels, outside);
  const needs = [...inTable, ...outside].sort((a, b) => a.start - b.start);
  return { needs, labels };
}

const kindOfHeading = (heading: Heading | null | undefined): LabelKind | null => {
  const kind = heading?.kind;
  return kind === 'required' || kind === 'preferred' || kind === 'not-needed' ? kind : null;
};

/** "Ideally you also know", over items of its own. */
function wishIn(tokens: TokenRow, from: number, to: number, { cues }: Reading): LabelKind | null {
  for (let at = from; at < to; at += 1)
    if (cues.longestAt(tokens, at, to)?.value.need === 'preferred') return 'preferred';
  return null;
}

/** Reads lines and items in a row: labels below their names, or above items. */
function readRun(run: readonly Unit[], labels: Set<Block>, needs: PostingSection[]): void {
  const at = run.flatMap(({ label }, index) => (label ? [index] : []));
  if (isBelow(run, at)) {
    for (const index of at) addNeed(run[index - 1], run[index]?.label ?? null, needs);
    for (const index of at) addLabel(run[index], labels);
    return;
  }
  readNesting(run, labels, needs);
}

function addLabel(unit: Unit | undefined, labels: Set<Block>): void {
  if (unit) labels.add(unit.block);
}

function addNeed(unit: Unit | undefined, kind: LabelKind | null, needs: PostingSection[]): void {
  if (unit && kind) needs.push({ kind, start: unit.block.start, end: unit.block.end });
}

/** "Kubernetes / Must have / Terraform / Nice to have": every label closes a pair, and the last one the run. */
function isBelow(run: readonly Unit[], at: readonly number[]): boolean {
  const [first = 0] = at;
  const isRegular = at.every((index, place) => index === first + 2 * place);
  const names = at.map((index) => run[index - 1]);
  const isSame = names.every((unit) => unit?.isShort && unit.depth === names[0]?.depth);
  return at.length > 1 && first > 0 && at.at(-1) === run.length - 1 && isRegular && isSame;
}

/** Gives items the need of the label that they stand below in depth, else of the label item before them in their list. */
function readNesting(run: readonly Unit[], labels: Set<Block>, needs: PostingSection[]): void {
  const open: { depth: number; kind: LabelKind }[] = [];
  let flat: { depth: number; kind: LabelKind } | null = null;
  run.forEach((unit, index) => {
    if (unit.depth === 0) {
      open.length = 0;
      flat = null;
      return;
    }
    while ((open.at(-1)?.depth ?? 0) >= unit.depth) open.pop();
    if (flat && flat.depth > unit.depth) flat = null;
    const next = run[index + 1];
    const before = run[index - 1];
    if (unit.label && isRemark(before, unit, next)) {
      addNeed(before, unit.label, needs);
      labels.add(unit.block);
    } else if (unit.heads && next && next.depth > unit.depth) {
      open.push({ depth: unit.depth, kind: unit.heads });
      labels.add(unit.block);
    } else if (unit.label) {
      flat = { depth: unit.depth, kind: unit.label };
      labels.add(unit.block);
    } else addNeed(unit, open.at(-1)?.kind ?? flat?.kind ?? null, needs);
  });
}

/** "Terraform" with the one item "nice to have" below it. */
const isRemark = (before: Unit | undefined, unit: Unit, next: Unit | undefined): boolean =>
  before !== undefined &&
  before.label === null &&
  before.depth > 0 &&
  unit.depth > before.depth &&
  (next?.depth ?? 0) < unit.depth;
