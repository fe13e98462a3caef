import type { ExperienceWords } from '../src/model/experience-rules.ts';
import type { LevelWords, MatchRules, TitleDomainRule } from '../src/model/match-rules.ts';
import type { PayWords } from '../src/model/pay-rules.ts';
import type { PhraseWords } from '../src/model/phrase-words.ts';
import type { Phrases, ReadingRules } from '../src/model/reading-rules.ts';
import type { ResumeWords } from '../src/model/resume.ts';
import type { Alias, Contexts, Skill } from '../src/model/skill.ts';
import type { WordGroups } from '../src/text/group-lexicon.ts';
import { LINE_LANGUAGE } from '../src/text/line-words.ts';
import { NAME_LANGUAGE } from '../src/text/name-words.ts';
import type { PhraseWords as WordsOfPhrases } from '../src/text/phrase.ts';
import { PLAIN_LANGUAGE } from '../src/text/plain-words.ts';
import type { DataFiles } from './data-files.ts';

/** The words that texts are cut into for a list: names with their signs, plain words in the singular, or the words of lines. */
export type RowKind = 'names' | 'plain' | 'lines';

/** Phrases of the pack that stand for one thing. */
export interface PhraseList {
  readonly file: string;
  /** What its phrases stand for: "headings required". Lists of several languages have one name. */
  readonly name: string;
  /** BCP 47 primary tag; null where the list is of no language or of several. */
  readonly language: string | null;
  readonly row: RowKind;
  readonly phrases: readonly string[];
  readonly groups: WordGroups;
  /**
   * Lists that decide against each other. Of one phrase in two of them, or, where `isFirstRule`, of two phrases that one
   * text holds, the list further ahead wins. Null: every list counts for itself.
   */
  readonly contest: string | null;
  readonly isFirstRule: boolean;
}

/** How the phrases of each kind of row are cut. */
export const LANGUAGES: Readonly<Record<RowKind, WordsOfPhrases>> = {
  names: NAME_LANGUAGE,
  plain: PLAIN_LANGUAGE,
  lines: LINE_LANGUAGE,
};

type Domains = MatchRules['domainSignals'];
type Titles = MatchRules['titles'];
type Named = readonly [name: string, phrases: readonly string[], language?: string];

/** Every list of phrases in the pack, in the order of its file. The files are taken at their word: the schemas come first. */
export function phraseListsOf(files: DataFiles): PhraseList[] {
  return [
    ...readingLists(files.get('reading-rules.json') as ReadingRules),
    ...ruleLists(
      files.get('level-words.json') as LevelWords,
      files.get('domain-signals.json') as Domains,
      files.get('titles.json') as Titles,
    ),
    ...payLists(files.get('pay-words.json') as PayWords),
    ...experienceLists(files.get('experience-words.json') as ExperienceWords),
    ...nameLists('phrase-words.json', [['openers', (files.get('phrase-words.json') as PhraseWords).openers]]),
    ...resumeLists(files.get('resume-words.json') as ResumeWords),
    ...skillLists(files),
  ];
}

const listsOf =
  (row: RowKind, groups: WordGroups) =>
  (file: string, lists: readonly Named[], contest: string | null = null, isFirstRule = false): PhraseList[] =>
    lists.map(([name, phrases, language = null]) => ({
      file,
      name,
      language,
      row,
      phrases,
      groups,
      contest,
      isFirstRule,
    }));

const nameLists = listsOf('names', {});
const lineLists = listsOf('lines', {});

const byLanguage = (name: string, phrases: Phrases): Named[] =>
  Object.entries(phrases).map(([language, own]) => [name, own, language]);

function readingLists({
  headings,
  headingWords,
  passages,
  cues,
  lists,
  partners,
}: ReadingRules): PhraseList[] {
  const file = 'reading-rules.json';
  const byKind = (name: string, rules: ReadingRules['headings']): Named[] =>
    rules.flatMap(({ kind, phrases }) => byLanguage(`${name} ${kind}`, phrases));
  return [
    ...nameLists(file, byKind('headings', headings), 'headings'),
    ...nameLists(file, byKind('headingWords', headingWords), 'headingWords'),
    ...nameLists(file, byKind('passages', passages), 'passages'),
    ...nameLists(
      file,
      cues.flatMap(({ need, rules, phrases }) => byLanguage(`cues ${need} ${rules}`, phrases)),
      'cues',
    ),
    ...nameLists(
      file,
      (['examples', 'any', 'all'] as const).flatMap((name) => byLanguage(`lists ${name}`, lists[name])),
      'lists',
    ),
    ...nameLists(file, byLanguage('partners', partners.phrases)),
  ];
}

function ruleLists(levels: LevelWords, domains: Domains, titles: Titles): PhraseList[] {
  const groups = { ...levels.groups, ...domains.groups };
  const own = listsOf('plain', groups);
  const numbered = <Rule extends { readonly say: readonly string[] }>(
    name: string,
    rules: readonly Rule[],
    kind: (rule: Rule) => string,
  ): Named[] => rules.map((rule, at) => [`${name} ${at + 1} ${kind(rule)}`, rule.say]);
  return [
    ...own(
      'level-words.json',
      levels.heads.map(({ id, words }): Named => [`heads ${id}`, words]),
    ),
    ...own(
      'level-words.json',
      numbered('signs', levels.signs, ({ level }) => String(level)),
    ),
    ...own('level-words.json', [
      ['asides', levels.asides],
      ['placeWords', levels.placeWords],
      ['banks', levels.banks],
      ...numbered('scope', levels.scope, ({ level }) => level),
    ]),
    ...own(
      'domain-signals.json',
      numbered('signals', domains.signals, ({ side, weight }) => `${side} ${weight}`),
    ),
    ...own('domain-signals.json', [
      ['roleWords', domains.roleWords],
      ['boilerplate', domains.boilerplate],
      ['creeds', domains.creeds],
    ]),
    // A rule for "out" counts in the head clause alone, so it hides none behind it.
    ...own(
      'titles.json',
      domainLists(titles, ({ domain }) => domain !== 'out'),
      'title domains',
      true,
    ),
    ...own(
      'titles.json',
      domainLists(titles, ({ domain }) => domain === 'out'),
    ),
    ...own(
      'titles.json',
      Object.entries(titles.facets).map(([name, says]): Named => [`facets ${name}`, says]),
    ),
    ...own(
      'titles.json',
      numbered('tracks', titles.tracks, ({ track }) => track),
      'tracks',
      true,
    ),
    ...own('level-words.json', groupLists(levels.groups)),
    ...own('domain-signals.json', groupLists(domains.groups)),
  ];
}

const domainLists = ({ domains }: Titles, isWanted: (rule: TitleDomainRule) => boolean): Named[] =>
  domains.flatMap((rule, at): Named[] =>
    isWanted(rule) ? [[`domains ${at + 1} ${rule.domain} ${rule.strength}`, rule.say]] : [],
  );

const groupLists = (groups: WordGroups): Named[] =>
  Object.entries(groups).map(([name, members]) => [`groups ${name}`, members]);

function payLists(words: PayWords): PhraseList[] {
  const file = 'pay-words.json';
  const { currencies, per, adverbs, joins, from, andMore, upTo, cues } = words;
  return [
    ...lineLists(
      file,
      currencies.map(({ code, words: own }): Named => [`currencies ${code}`, own]),
      'currencies',
    ),
    ...lineLists(
      file,
      Object.entries(adverbs).map(([name, own]): Named => [`adverbs ${name}`, own]),
      'adverbs',
    ),
    ...lineLists(file, Object.entries({ per, joins, from, andMore, upTo })),
    ...lineLists(
      file,
      Object.entries(cues).map(([name, own]): Named => [`cues ${name}`, own]),
      'pay cues',
    ),
  ];
}

/** Lists of experience words that are looked for as phrases; the others are single words or endings. */
const EXPERIENCE_PHRASES = [
  'halves',
  'upTo',
  'and',
  'joins',
  'orMore',
  'fillers',
  'experience',
  'leads',
  'notBefore',
  'lasting',
  'notBehind',
  'employer',
  'person',
  'others',
  'othersBehind',
  'has',
  'degrees',
  'lowerDegrees',
  'or',
  'preferred',
] as const;

const experienceLists = (words: ExperienceWords): PhraseList[] =>
  lineLists(
    'experience-words.json',
    EXPERIENCE_PHRASES.map((name): Named => [name, words[name]]),
  );

const resumeLists = ({ titles, fields, levels, absent, backgrounds }: ResumeWords): PhraseList[] =>
  nameLists('resume-words.json', [
    ['titles', titles],
    ...Object.entries(fields).map(([name, own]): Named => [`fields ${name}`, own]),
    ...Object.entries(levels).map(([name, own]): Named => [`levels ${name}`, own]),
    ['absent', absent],
    ...Object.entries(backgrounds).map(([name, own]): Named => [`backgrounds ${name}`, own]),
  ]);

const CONTEXT_RULES = ['near', 'notNear', 'after', 'before', 'notAfter', 'notBefore'] as const;

/** The contexts of aliases, and the aliases by file: one skill's are too few for a list of their own. */
function skillLists(files: DataFiles): PhraseList[] {
  const contexts = files.get('contexts.json') as Contexts;
  const own = listsOf('names', contexts);
  const skills = [...files].filter(([file]) => file.startsWith('skills/')) as [string, readonly Skill[]][];
  return [
    ...own('contexts.json', Object.entries(contexts)),
    ...skills.flatMap(([file, records]) => [
      ...nameLists(file, [['aliases', records.flatMap(({ aliases }) => aliases.map(textOf))]]),
      ...own(
        file,
        records.flatMap(({ id, aliases }) => aliases.flatMap((alias) => rulesOf(id, alias))),
      ),
    ]),
  ];
}

const textOf = (alias: string | Alias): string => (typeof alias === 'string' ? alias : alias.text);

function rulesOf(id: string, alias: string | Alias): Named[] {
  if (typeof alias === 'string') return [];
  return CONTEXT_RULES.flatMap((rule): Named[] =>
    alias[rule] ? [[`${id} "${alias.text}" ${rule}`, alias[rule]]] : [],
  );
}
