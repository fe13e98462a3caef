import { DETAIL_TABLES, gateGroups } from '../src/analyze/gates/gate-lexicon.ts';
import type { ExperienceWords } from '../src/model/experience-rules.ts';
import type { FitRules } from '../src/model/fit-rules.ts';
import type { GateWords } from '../src/model/gate-rules.ts';
import type { LivenessWords } from '../src/model/liveness-rules.ts';
import type { PayWords } from '../src/model/pay-rules.ts';
import type { ResumeWords } from '../src/model/resume.ts';
import type { Alias, Contexts, Skill } from '../src/model/skill.ts';
import type { DataFiles } from './data-files.ts';
import { lineLists, listsOf, type Named, nameLists, type PhraseList } from './phrase-list.ts';

/** The phrases by which pay is read. */
export function payLists(words: PayWords): PhraseList[] {
  const file = 'pay-words.json';
  const { currencies, per, adverbs, joins, from, andMore, upTo, cues } = words;
  const { fillerPhrases, endLabels, placeMarks } = words;
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
    ...lineLists(file, Object.entries({ per, joins, from, andMore, upTo, fillerPhrases, placeMarks })),
    ...lineLists(
      file,
      Object.entries(endLabels).map(([name, own]): Named => [`endLabels ${name}`, own]),
      'end labels',
    ),
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
  'otherTimes',
  'refused',
  'refusedBehind',
  'averages',
  'owns',
  'instead',
  'education',
  'wishes',
  'overall',
  'parts',
  'options',
  'grades',
  'gradeLabels',
] as const;

/** The phrases by which years are read. */
export const experienceLists = (words: ExperienceWords): PhraseList[] =>
  lineLists(
    'experience-words.json',
    EXPERIENCE_PHRASES.map((name): Named => [name, words[name]]),
  );

/** The phrases by which a résumé is read. */
export const resumeLists = ({ titles, fields, levels, absent, backgrounds }: ResumeWords): PhraseList[] =>
  nameLists('resume-words.json', [
    ['titles', titles],
    ...Object.entries(fields).map(([name, own]): Named => [`fields ${name}`, own]),
    ...Object.entries(levels).map(([name, own]): Named => [`levels ${name}`, own]),
    ['absent', absent],
    ...Object.entries(backgrounds).map(([name, own]): Named => [`backgrounds ${name}`, own]),
  ]);

const CONTEXT_RULES = ['near', 'notNear', 'after', 'before', 'notAfter', 'notFollowedBy'] as const;

/** The contexts of aliases, and the aliases by file: one skill's are too few for a list of their own. */
export function skillLists(files: DataFiles): PhraseList[] {
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

/** The phrases by which gates are read. */
export function gateLists(words: GateWords): PhraseList[] {
  const file = 'gate-words.json';
  const own = listsOf('plain', gateGroups(words));
  const named = (name: string, table: Readonly<Record<string, readonly string[]>>): Named[] =>
    Object.entries(table).map(([key, phrases]) => [`${name} ${key}`, phrases]);
  const { groups, rules, unless, fairness, before, after, wishes } = words;
  return [
    ...own(file, named('groups', groups)),
    ...DETAIL_TABLES.flatMap((table) => own(file, named(table, words[table]), table)),
    ...own(
      file,
      rules.map(({ kind, need, say }, at): Named => [`rules ${at + 1} ${kind} ${need ?? ''}`.trim(), say]),
    ),
    ...own(file, named('unless', unless)),
    ...own(file, Object.entries({ fairness, before, after, wishes })),
  ];
}

/** The phrases by which a posting tells whether it is open. */
export function livenessLists({ groups, months: _, source: __, ...lists }: LivenessWords): PhraseList[] {
  const own = listsOf('plain', groups);
  const file = 'liveness-words.json';
  return [
    ...own(
      file,
      Object.entries(groups).map(([name, members]): Named => [`groups ${name}`, members]),
    ),
    ...own(file, Object.entries(lists)),
  ];
}

/** The phrases by which the professions of titles are told. */
export function fitLists({ professions, trainingTitles }: FitRules): PhraseList[] {
  const own = listsOf('plain', {});
  const exact = professions.flatMap(({ id, titles }) =>
    titles.map(({ language, say }): Named => [`titles ${id}`, say, language]),
  );
  const vague = professions.map(({ id, vagueTitles = [] }): Named => [`vagueTitles ${id}`, vagueTitles]);
  return [
    ...own('fit-rules.json', exact, 'professions'),
    ...own('fit-rules.json', vague, 'vague professions'),
    ...own('fit-rules.json', [['trainingTitles', trainingTitles]]),
  ];
}
