import type { GateRule, GateWords } from '../../model/gate-rules.ts';
import { singular } from '../../text/folding.ts';
import { GroupLexicon } from '../../text/group-lexicon.ts';
import { compilePhrases, type PhraseSet } from '../../text/phrase-set.ts';
import { PLAIN_LANGUAGE } from '../../text/plain-words.ts';

/** The tables that details come from. */
export const DETAIL_TABLES = ['countries', 'clearances', 'degrees', 'languages'] as const;
/** One of them. */
export type DetailTable = (typeof DETAIL_TABLES)[number];

/** Gate words made ready for look-up. */
export interface GateLexicon {
  readonly rules: PhraseSet<GateRule>;
  /** Table → a phrase's entry, "US" of "United States". */
  readonly details: Readonly<Record<DetailTable, PhraseSet<string>>>;
  readonly unless: ReadonlyMap<string, PhraseSet<true>>;
  readonly despite: ReadonlyMap<string, PhraseSet<true>>;
  readonly fairness: PhraseSet<true>;
  readonly before: PhraseSet<true>;
  readonly after: PhraseSet<true>;
  readonly wishes: PhraseSet<true>;
  /** Say that something is required. */
  readonly demands: PhraseSet<true>;
  /** What may follow a language that is asked for; "German law" asks for none. */
  readonly afterLanguage: PhraseSet<true>;
  /** Group → its phrases, of those that a rule must stand with. */
  readonly groups: ReadonlyMap<string, PhraseSet<true>>;
  /** Words that begin a clause of their own, in which no place is looked for. */
  readonly clauses: PhraseSet<true>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Words of one token that offer a choice, "or". */
  readonly choices: ReadonlySet<string>;
}

/** The groups that gate phrases may name: those of the file, and each table of details. */
export function gateGroups(words: Pick<GateWords, 'groups' | DetailTable>): GateWords['groups'] {
  const tables = DETAIL_TABLES.map((name) => [name, Object.values(words[name]).flat()] as const);
  return { ...words.groups, ...Object.fromEntries(tables) };
}

/** Compiles gate words; do it once and share. */
export function compileGates(words: GateWords): GateLexicon {
  const groups = new GroupLexicon(gateGroups(words), PLAIN_LANGUAGE);
  const language = { ...PLAIN_LANGUAGE, groups };
  const phrases = (list: readonly string[]): PhraseSet<true> =>
    compilePhrases(
      language,
      list.map((phrase) => [phrase, true] as const),
    );
  const byKind = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, PhraseSet<true>> =>
    new Map(Object.entries(lists).map(([kind, list]) => [kind, phrases(list)]));
  const table = (name: DetailTable): PhraseSet<string> =>
    compilePhrases(
      language,
      Object.entries(words[name]).flatMap(([entry, list]) => list.map((phrase) => [phrase, entry] as const)),
    );
  return {
    rules: compilePhrases(
      language,
      words.rules.flatMap((rule) => rule.say.map((phrase) => [phrase, rule] as const)),
    ),
    details: {
      countries: table('countries'),
      clearances: table('clearances'),
      degrees: table('degrees'),
      languages: table('languages'),
    },
    unless: byKind(words.unless),
    despite: byKind(words.despite),
    fairness: phrases(words.fairness),
    before: phrases(words.before),
    after: phrases(words.after),
    wishes: phrases(words.wishes),
    demands: phrases(['@must', '@require']),
    afterLanguage: phrases(['@afterLanguage']),
    groups: new Map(
      words.rules.flatMap(({ with: group }) => (group ? [[group, phrases([`@${group}`])]] : [])),
    ),
    clauses: phrases(words.clauses),
    // In the form in which a row holds its words: "tres" without its s.
    choices: new Set(words.choices),
    numbers: new Map(Object.entries(words.numbers).map(([word, number]) => [singular(word), number])),
  };
}
