import { readdirSync, readFileSync } from 'node:fs';
import type { SectionKind } from '../../../src/model/review-record.ts';
import type { Need } from '../../../src/model/terms.ts';

/** A skill of a told posting, where it stands, and how strongly it is asked for; "none" where nothing asks for it. */
interface ToldSkill {
  readonly start: number;
  readonly end: number;
  readonly need: Need | 'none';
}

/** A posting of our own with what a reader says of each of its lines and skills. */
export interface ToldPosting {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly { readonly kind: SectionKind; readonly start: number; readonly end: number }[];
  readonly skills: readonly ToldSkill[];
}

const FOLDER = new URL('./', import.meta.url);
const NEED: Partial<Record<SectionKind, Need>> = {
  required: 'required',
  responsibilities: 'required',
  preferred: 'preferred',
};

/** The languages that postings are told in. */
export const toldLanguages = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, 2));

/**
 * Reads a file of told postings. "=== name" opens one; each line is "kind| text", a skill stands in square brackets, and
 * "[Rust=preferred]" says what its line does not.
 */
export function toldPostings(language: string): ToldPosting[] {
  const [, ...parts] = readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8').split(/^=== /m);
  return parts.map((part) => {
    const [name = '', ...lines] = part.trimEnd().split('\n');
    return readPosting(`${language} ${name}`, lines);
  });
}

function readPosting(name: string, told: readonly string[]): ToldPosting {
  let text = '';
  const lines: ToldPosting['lines'][number][] = [];
  const skills: ToldSkill[] = [];
  for (const line of told) {
    const [, kind, marked = ''] = /^(\S+)\| (.*)$/.exec(line) ?? [];
    const start = text.length;
    let from = 0;
    for (const mark of marked.matchAll(/\[([^\]=]+)(?:=(\w+))?\]/g)) {
      const [whole, skill = '', need] = mark;
      text += marked.slice(from, mark.index);
      const at = text.length;
      text += skill;
      const own = (need ?? NEED[kind as SectionKind] ?? 'none') as ToldSkill['need'];
      skills.push({ start: at, end: text.length, need: own });
      from = mark.index + whole.length;
    }
    text += marked.slice(from);
    lines.push({ kind: kind as SectionKind, start, end: text.length });
    text += '\n';
  }
  return { name, text, lines, skills };
}
