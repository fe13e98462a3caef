import { BackupRefusal } from './problems.ts';

/** Longer than any posting with its page's text, shorter than what would fill the memory. In UTF-16 code units. */
const LONGEST_LINE = 8_000_000;

/** A line without its end, and how many bytes were read with it. */
export interface TextLine {
  readonly text: string;
  /** Bytes of the file up to the last chunk that was needed for it. */
  readonly bytesRead: number;
}

/**
 * The lines of a UTF-8 file, one at a time, so that a file of any size takes the memory of its longest line. Empty
 * lines are left out. Throws `BackupRefusal` "wrong-encoding" or "line-too-long".
 */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytesRead = 0;
  let rest = '';
  for await (const chunk of chunks) {
    bytesRead += chunk.byteLength;
    const lines = (rest + decode(decoder, chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new BackupRefusal('line-too-long');
    for (const text of lines) if (text.trim() !== '') yield { text, bytesRead };
  }
  const text = rest + decode(decoder);
  if (text.trim() !== '') yield { text, bytesRead };
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new BackupRefusal('wrong-encoding');
  }
}
