import { plainText } from './compare-text.ts';
import { LEGAL_FORMS } from './tables/company.ts';

/** Words around a name in what an image is said to show. */
const LOGO_WORDS =
  /(?:^|[\s_-])(?:the |company |site |official )?(?:logotype|logo|logotyp|wordmark|brandmark|icon|home|homepage)(?=$|[\s_.,:–-])/gi;
/** What a page's title says behind the job: "at Acme", or ", Acme". */
export function namedAfter(rest: string): { at: string | null; comma: string | null } {
  return {
    at: /^\s*(?:at|@|bei|beim|chez|presso|bij|hos)\s+(.{2,100})$/i.exec(rest)?.[1] ?? null,
    comma: /^\s*,\s+([^,|]{2,80})$/.exec(rest)?.[1] ?? null,
  };
}

/** What a logo is said to show, without "logo". */
export const logoName = (text: string): string => text.replace(LOGO_WORDS, ' ');

/** Names in the page's foot that end like a registered company's: "Kestrel Marine Inc., 12 Ferry Street". */
export function imprintNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of lines) {
    const name = text.split(/[,|·•]\s|\s[–—-]\s/).find((part) => isRegistered(part.replace(/\.$/, '')));
    if (name && /^\p{Lu}/u.test(name)) names.push(name);
  }
  return names;
}

const isRegistered = (name: string) => LEGAL_FORMS.some((form) => plainText(name).endsWith(` ${form}`));
