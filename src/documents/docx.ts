import { DocumentRefusal } from './failures.ts';

/** A résumé's text is a few kilobytes. Some hundred bytes can be made to unfold to gigabytes, so the sizes are asked first. */
const MOST_UNFOLDED = 100_000_000;

/** Signatures, fixed sizes and offsets of a ZIP's directory as the format lays them down, in bytes. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 65_535;

/** Unfolded sizes of a ZIP's files by name, as its directory states them; null when it has no directory. */
function zipSizes(bytes: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  let end = bytes.length - END_SIZE;
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) return null;
  const sizes = new Map<string, number>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameSize = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize));
    sizes.set(name, view.getUint32(at + 24, true));
    at += ENTRY_SIZE + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sizes;
}

/** Reads the text of a Word file, a line a paragraph. Throws a `DocumentRefusal` for another kind of ZIP. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const sizes = zipSizes(bytes);
  if (sizes === null) throw new DocumentRefusal('resume-damaged');
  if (!sizes.has('word/document.xml')) throw new DocumentRefusal('resume-wrong-type');
  const unfolded = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (unfolded > MOST_UNFOLDED) throw new DocumentRefusal('resume-too-large');
  // The build for browsers, so that tests run what the extension runs.
  const { default: mammoth } = await import('mammoth/mammoth.browser.js');
  const arrayBuffer = bytes.slice().buffer;
  const { value } = await mammoth.extractRawText({ arrayBuffer });
  // It parts paragraphs by an empty line; a row of a table comes as one paragraph a cell.
  return value.replaceAll(/\n\n/g, '\n').replaceAll('\t', '   ');
}
