import type { SkillKind } from '../model/skill.ts';

/** American and British spellings of word parts. A form that no one writes costs nothing but its place. */
const SPELLINGS: readonly (readonly [american: string, british: string])[] = [
  ['modeling', 'modelling'],
  ['labeling', 'labelling'],
  ['behavior', 'behaviour'],
  ['center', 'centre'],
  ['defense', 'defence'],
  ['artifact', 'artefact'],
  ['catalog', 'catalogue'],
  ['license', 'licence'],
  ['program', 'programme'],
  ['analyze', 'analyse'],
  ['analyzing', 'analysing'],
  ['ization', 'isation'],
  ['izing', 'ising'],
];

/** Names of these kinds have no plural: "Go", "Excel", "Windows". */
const PROPER_KINDS: ReadonlySet<SkillKind> = new Set([
  'tool',
  'platform',
  'language',
  'certification',
  'degree',
]);
/** Below this length an added or taken "s" makes another word: "IR" and "irs". */
const SHORTEST_INFLECTED = 3;

/** Other ways of writing an alias's words: British or American, singular or plural. The words themselves are not among them. */
export function wordForms(words: readonly string[], kind: SkillKind): string[][] {
  const respelled = respell(words);
  const forms = respelled ? [respelled] : [];
  for (const one of [words, respelled]) {
    const inflected = one && inflect(one, kind);
    if (inflected) forms.push(inflected);
  }
  return forms;
}

function respell(words: readonly string[]): string[] | null {
  const result = words.map(respellWord);
  return result.some((word, index) => word !== words[index]) ? result : null;
}

/** Each spelling with the other; the longer of two that begin alike is looked for first. */
const OTHER_SPELLING: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([american, british]) => [
    [american, british] as const,
    [british, american] as const,
  ]).sort(([a], [b]) => b.length - a.length),
);
const SPELLED = new RegExp([...OTHER_SPELLING.keys()].join('|'), 'i');

function respellWord(word: string): string {
  const found = SPELLED.exec(word);
  if (!found) return word;
  const [from] = found;
  const to = OTHER_SPELLING.get(from.toLowerCase()) ?? from;
  // The first letter keeps its case: "Behavior", "Behaviour".
  return word.slice(0, found.index + 1) + to.slice(1) + word.slice(found.index + from.length);
}

function inflect(words: readonly string[], kind: SkillKind): string[] | null {
  const last = words.at(-1) ?? '';
  if (last.length < SHORTEST_INFLECTED || !/^[A-Za-z]+$/.test(last)) return null;
  const isAcronym = last === last.toUpperCase();
  const isName = !isAcronym && last !== last.toLowerCase() && words.length === 1 && PROPER_KINDS.has(kind);
  if (isName) return null;
  const other = otherNumber(last, isAcronym);
  return other ? [...words.slice(0, -1), other] : null;
}

function otherNumber(word: string, isAcronym: boolean): string | null {
  if (isAcronym) return `${word}s`;
  // Without its "s", "embeddings" is what one does to anything.
  if (/(?:ss|us|is|ics|ings)$/.test(word)) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s')) return word.length > SHORTEST_INFLECTED + 1 ? word.slice(0, -1) : null;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
