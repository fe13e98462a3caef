import { expect, test } from 'vitest';
import { loadInterviewQuestions } from '../../data/pack.ts';
import type { InterviewQuestion } from '../../src/model/career-pack.ts';

type Asked = Pick<InterviewQuestion, 'id' | 'question'>;

/** Words of four letters and more: shorter ones say little about what is asked. */
const wordsOf = ({ question }: Asked) => new Set(question.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Two questions that share more than this part of the shorter one's words ask for the same. */
const MOST_SHARED = 0.6;

function nearPairs(questions: readonly Asked[]): string[] {
  return questions.flatMap((one, at) =>
    questions.slice(at + 1).flatMap((other) => {
      const [few = new Set<string>(), many = few] = [wordsOf(one), wordsOf(other)].sort(
        (a, b) => a.size - b.size,
      );
      const shared = [...few].filter((word) => many.has(word)).length;
      return few.size >= 4 && shared / few.size > MOST_SHARED ? [`${one.id} ~ ${other.id}`] : [];
    }),
  );
}

const QUESTIONS = await loadInterviewQuestions();

/** The guides' own questions come in pairs on one subject. */
const OURS = QUESTIONS.filter(({ curated }) => curated);

test('no two questions of ours ask for the same', () => {
  expect(nearPairs(OURS)).toEqual([]);
});

test('a question in other words of its own is noticed', () => {
  const [first] = OURS.filter((one) => wordsOf(one).size >= 8);
  const again = { id: 'again', question: `So, ${first?.question} And why?` };
  expect(nearPairs(first ? [first, again] : [])).toEqual([`${first?.id} ~ again`]);
});
