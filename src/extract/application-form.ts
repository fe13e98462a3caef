import { plainText } from './compare-text.ts';
import { headingKindOf, PLACED_LEVEL } from './headings.ts';
import type { BlockRange, PageBlock, PageOutline } from './outline.ts';
import { FORM_HEADINGS, FORM_PHRASES } from './tables/form-words.ts';

/** Fewer fields are a newsletter or a search. */
const FEWEST_FIELDS = 3;
/** Blocks between two fields of one form: a field has a label, a hint and an example. */
const WIDEST_GAP = 8;
/** Lines of a form without any field that can be read, told by their words. */
const FEWEST_LINES = 4;
const LONGEST_HEADING = 80;
/** Longer words on a line than this begin no name of a form. */
const LONGEST_LINE = 400;

/** An application form on the page. */
export interface ApplicationForm extends BlockRange {
  fields: number;
  /** Lines in it that hardly stand elsewhere than in such a form. */
  lines: number;
}

/** The page's application form, with its questions and small print; null when it has none. */
export function findForm(
  { blocks, inputs }: PageOutline,
  chrome: readonly boolean[],
): ApplicationForm | null {
  // Words alone make no form: a posting speaks of names and notice periods too.
  if (inputs.length === 0) return null;
  const isLine = blocks.map((block, at) => !chrome[at] && isFormLine(block));
  const fields = longestRun(inputs.filter((at) => !chrome[at] || !chrome[at - 1]));
  const lines = isLine.flatMap((is, at) => (is ? [at] : []));
  const run = fields.length >= FEWEST_FIELDS ? fields : longestRun(lines);
  if (run.length < (fields.length >= FEWEST_FIELDS ? FEWEST_FIELDS : FEWEST_LINES)) return null;
  const inside = lines.filter((at) => at >= (run[0] ?? 0) - 2 && at <= (run.at(-1) ?? 0) + WIDEST_GAP);
  if (inside.length === 0) return null;
  const from = startOfForm(blocks, Math.max(0, (run[0] ?? 0) - 1));
  const to = endOfForm(blocks, isLine, Math.max(run.at(-1) ?? 0, inside.at(-1) ?? 0) + 1);
  return { from, to, fields: fields.length, lines: inside.length };
}

/** The longest run of numbers none of which lies far behind the one before. */
function longestRun(numbers: readonly number[]): number[] {
  let best: number[] = [];
  let run: number[] = [];
  for (const at of numbers) {
    const last = run.at(-1);
    if (last === undefined || at - last <= WIDEST_GAP) run.push(at);
    else run = [at];
    if (run.length > best.length) best = run;
  }
  return best;
}

function isFormLine({ text, item }: PageBlock): boolean {
  if (item || text.length > LONGEST_LINE) return false;
  const plain = ` ${plainText(text)} `;
  return FORM_PHRASES.some((phrase) => plain.includes(` ${phrase}`)) || /\s\*$/.test(text);
}

const isFormHeading = ({ text }: PageBlock) => {
  if (text.length > LONGEST_HEADING) return false;
  const plain = `${plainText(text)} `;
  return FORM_HEADINGS.some((words) => plain.startsWith(`${words} `));
};

/** The form's own heading stands right above it. */
function startOfForm(blocks: readonly PageBlock[], first: number): number {
  for (let at = first; at >= Math.max(0, first - 3); at--) {
    const block = blocks[at];
    if (block && block.level > 0) return isFormHeading(block) ? at : first;
  }
  return first;
}

/** Behind the last field come consent, small print and questions for reporting, up to a heading of something else. */
function endOfForm(blocks: readonly PageBlock[], isLine: readonly boolean[], from: number): number {
  let end = Math.min(from, blocks.length);
  while (end < blocks.length) {
    const block = blocks[end];
    if (!block) break;
    const announces = headingKindOf({ ...block, level: block.level || PLACED_LEVEL });
    if (block.level > 0 && !isFormHeading(block)) break;
    if (announces === 'duties' || announces === 'profile') break;
    if (block.level === 0 && block.item && !isLine[end]) break;
    end++;
  }
  return end;
}
