/** A text as Markdown shows it: signs that Markdown would take for its own are escaped, line breaks become spaces. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

/** A row of a Markdown table from texts that are Markdown already. */
export const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
