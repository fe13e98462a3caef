import type { SkillKind } from '../../model/skill.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { isClauseStart } from '../sections/need.ts';
import type { SkillHit } from './find-skills.ts';

/** Tokens [from, to) in which companies are listed. */
interface CompanyList {
  readonly from: number;
  readonly to: number;
}

/** What may bear the name of the company that makes it. */
const BEARS_MAKERS_NAME: ReadonlySet<SkillKind> = new Set(['tool', 'platform']);

/** Drops the products that stand for their makers: "customers include Snowflake", "labs such as OpenAI". `hits` are in order. */
export function withoutCompanies(tokens: TokenRow, hits: readonly SkillHit[], reading: Reading): SkillHit[] {
  const listsOf = new Map<Sentence, readonly CompanyList[]>();
  return hits.filter(({ skill, sentence, from }) => {
    if (!BEARS_MAKERS_NAME.has(skill.kind)) return true;
    const lists = listsOf.get(sentence) ?? findCompanies(tokens, sentence, reading);
    listsOf.set(sentence, lists);
    return !isInList(lists, from);
  });
}

/** Where a sentence lists customers, rivals, backers or former employers: from words such as "our customers include" to the end of the clause. */
export function findCompanies(
  tokens: TokenRow,
  sentence: Sentence,
  { companies, companiesEnd }: Reading,
): CompanyList[] {
  const lists: CompanyList[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const cue = companies.longestAt(tokens, at, sentence.to);
    if (!cue) continue;
    let end = cue.to;
    while (end < sentence.to && !isClauseStart(tokens, end) && !companiesEnd.has(tokens.words[end] ?? ''))
      end += 1;
    lists.push({ from: cue.to, to: end });
    at = end - 1;
  }
  return lists;
}

/** Whether a token stands in one of the lists. */
export const isInList = (lists: readonly CompanyList[], at: number): boolean =>
  lists.some(({ from, to }) => from <= at && at < to);
