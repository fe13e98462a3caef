import { oneLine } from './compare-text.ts';
import { SITE_NAME_FRAMES } from './tables/company.ts';

/** A name without what sites put around it: "Careers at Acme", "Acme Careers" and "Acme logo" are "Acme"; '' when nothing is left. */
export function cleanName(raw: string): string {
  let name = oneLine(raw.replace(/[®™]/g, '')).replace(/ (?:logo|homepage|home)$/i, '');
  for (const frame of SITE_NAME_FRAMES) {
    const plain = name.toLowerCase();
    if (plain === frame) return '';
    if (plain.startsWith(`${frame} `)) name = name.slice(frame.length + 1);
    else if (plain.endsWith(` ${frame}`)) name = name.slice(0, -frame.length - 1);
    else continue;
    name = trimSigns(name);
  }
  return trimSigns(name);
}

const trimSigns = (name: string) => name.replace(/^[\s|–—:-]{1,20}/, '').replace(/[\s|–—:,-]{1,20}$/, '');
