import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mention } from '../../src/model/terms.ts';
import { analyzeAll } from './command-line.ts';

interface SpanSentence {
  readonly idx: number;
  readonly tokens: readonly string[];
  readonly tags_skill: readonly string[];
  readonly tags_knowledge: readonly string[];
}

/** Known skills found in sentences with marked spans. */
export interface UncoveredSkills {
  readonly mentions: number;
  /** "skill: the sentence with the «mention»" for each mention that no span covers: for reading, since many plain names are unmarked. */
  readonly uncovered: readonly string[];
}

/** Finds the skills of the span-marked sentences that no annotator marked; the sentences of one posting are read together. */
export async function uncoveredSkills(folder: string): Promise<UncoveredSkills> {
  const sentences = readFileSync(join(folder, 'skills/skillspan-tech.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SpanSentence);
  const postings = [...Map.groupBy(sentences, ({ idx }) => idx)].map(([idx, own]) => joinSentences(idx, own));
  const lines = await analyzeAll(postings.map(({ id, text }) => ({ id, text, title: '' })));
  const uncovered: string[] = [];
  let mentions = 0;
  for (const [at, { text, isMarked }] of postings.entries()) {
    const skills = (lines[at]?.skills ?? []) as { id: string; mentions: Mention[] }[];
    for (const { id, mentions: all } of skills) {
      mentions += all.length;
      const open = all.filter((mention) => !isMarked(mention));
      uncovered.push(...open.map((mention) => `${id}: ${inSentence(text, mention)}`));
    }
  }
  return { mentions, uncovered };
}

function joinSentences(idx: number, sentences: readonly SpanSentence[]) {
  const marked: boolean[] = [];
  let text = '';
  for (const { tokens, tags_skill, tags_knowledge } of sentences) {
    for (const [at, token] of tokens.entries()) {
      const isIn = tags_skill[at] !== 'O' || tags_knowledge[at] !== 'O';
      text += `${token}${at === tokens.length - 1 ? '\n' : ' '}`;
      while (marked.length < text.length) marked.push(isIn);
    }
  }
  const isMarked = ({ start, end }: Mention): boolean => marked.slice(start, end).includes(true);
  return { id: String(idx), text, isMarked };
}

function inSentence(text: string, { start, end }: Mention): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, to < 0 ? undefined : to)}`;
}
