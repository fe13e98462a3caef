/** The phrases of a table written as text: parted by "|" or line ends, a line that opens with "#" names the language. */
export function phrases(table: string): string[] {
  const lines = table.split('\n').filter((line) => !line.trim().startsWith('#'));
  return lines.flatMap((line) => line.split('|')).flatMap((phrase) => phrase.trim() || []);
}
