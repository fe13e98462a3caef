/** A text as Markdown shows it: signs that Markdown would take for its own are escaped, line breaks become spaces. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));

const rowLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The lines of a Markdown table; its cells are Markdown already. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [rowLine(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(rowLine)];
