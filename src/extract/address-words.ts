import { plainText } from './compare-text.ts';

/** Parts of the path read: the slug is the last or the one before an id. */
const PARTS_READ = 3;
const LONGEST_PATH = 400;

/** Plain text without accents, as addresses write it: "Pförtner" is "pfortner". */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

/** The words of the end of an address's path, without accents. */
export function addressWords(url: URL | null): ReadonlySet<string> {
  let path = url?.pathname.slice(-LONGEST_PATH) ?? '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is cut or broken is read as it stands.
  }
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .slice(-PARTS_READ);
  const words = withoutAccents(plainText(parts.join(' '))).split(' ');
  return new Set(words.filter((word) => word.length > 1));
}

/** The share of a name's words that the address repeats, 0 to 1. Umlauts count either way: "pfoertner" is "Pförtner". */
export function shareInAddress(name: string, address: ReadonlySet<string>): number {
  const plain = plainText(name);
  const words = withoutAccents(plain).split(' ');
  const spelled = plain.replace(/[äöü]/g, (letter) => `${withoutAccents(letter)}e`).split(' ');
  const long = words
    .map((word, index) => [word, spelled[index] ?? word] as const)
    .filter(([word]) => word.length > 1);
  if (long.length === 0) return 0;
  return (
    long.filter(([word, other]) => address.has(word) || address.has(withoutAccents(other))).length /
    long.length
  );
}
