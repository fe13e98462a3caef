/** The words of a table written as text. */
export const wordsOf = (table: string): string[] => table.trim().split(/\s+/);

/** The phrases of a table written as text, parted by commas. */
export const phrasesOf = (table: string): string[] => table.trim().replace(/\s+/g, ' ').split(/ ?, ?/);
