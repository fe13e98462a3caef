import type { ExperienceWords } from '../src/model/experience-rules.ts';
import type { FitRules } from '../src/model/fit-rules.ts';
import type { GateWords } from '../src/model/gate-rules.ts';
import type { LivenessWords } from '../src/model/liveness-rules.ts';
import type { LevelWords, MatchRules } from '../src/model/match-rules.ts';
import type { PayWords } from '../src/model/pay-rules.ts';
import type { PhraseWords } from '../src/model/phrase-words.ts';
import type { Phrases, ReadingRules } from '../src/model/reading-rules.ts';
import type { ResumeWords } from '../src/model/resume.ts';
import type { WordGroups } from '../src/text/group-lexicon.ts';
import type { DataFiles } from './data-files.ts';
import { listsOf, type Named, nameLists, type PhraseList } from './phrase-list.ts';
import {
  experienceLists,
  fitLists,
  gateLists,
  livenessLists,
  payLists,
  resumeLists,
  skillLists,
} from './word-lists.ts';

type Domains = MatchRules['domainSignals'];
type Titles = MatchRules['titles'];
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
    ...livenessLists(files.get('liveness-words.json') as LivenessWords),
    ...fitLists(files.get('fit-rules.json') as FitRules),
    ...gateLists(files.get('gate-words.json') as GateWords),
    ...nameLists('phrase-words.json', [['openers', (files.get('phrase-words.json') as PhraseWords).openers]]),
    ...resumeLists(files.get('resume-words.json') as ResumeWords),
    ...skillLists(files),
  ];
}

const byLanguage = (name: string, phrases: Phrases): Named[] =>
  Object.entries(phrases).map(([language, own]) => [name, own, language]);

function readingLists({
  headings,
  headingWords,
  passages,
  cues,
  needLabels,
  lists,
  partners,
  companies,
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
    ...nameLists(file, byKind('needLabels', needLabels), 'needLabels'),
    ...nameLists(
      file,
      (['examples', 'choices', 'any', 'all'] as const).flatMap((name) =>
        byLanguage(`lists ${name}`, lists[name]),
      ),
      'lists',
    ),
    ...nameLists(file, byLanguage('partners', partners.phrases)),
    ...nameLists(file, byLanguage('companies', companies.phrases)),
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
      ['fields', levels.fields],
      ['fieldFillers', levels.fieldFillers],
      ['bankWords', levels.bankWords],
      ...numbered('scope', levels.scope, ({ level, basis }) => `${level} ${basis}`),
    ]),
    ...own(
      'domain-signals.json',
      domains.concepts.map(
        ({ concept, language, say }, at): Named => [`concepts ${at + 1} ${concept}`, say, language],
      ),
    ),
    ...own('domain-signals.json', [
      ['roleWords', domains.roleWords],
      ['boilerplate', domains.boilerplate],
      ['missionStatements', domains.missionStatements],
      ['portraits', domains.portraits],
    ]),
    ...own(
      'titles.json',
      titles.facets.map(({ facet, language, say }): Named => [`facets ${facet}`, say, language]),
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

const groupLists = (groups: WordGroups): Named[] =>
  Object.entries(groups).map(([name, members]) => [`groups ${name}`, members]);
