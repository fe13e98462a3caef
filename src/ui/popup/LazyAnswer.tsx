import { signal } from '@preact/signals';
import { failure, type Result, success } from '../../model/result.ts';
import type { AnswerProps } from './possible-actions.ts';
import { Skeleton } from './Skeleton.tsx';

type Answer = typeof import('./Answer.tsx').Answer;

// One for all postings that a page of the extension shows.
const answer = signal<Answer | null>(null);

/** Loads how an answer is drawn, which the popup's frame does not wait for; a failure when it is gone, as after an update. */
export const loadAnswer = (): Promise<Result<null>> =>
  import('./Answer.tsx').then(
    (part) => {
      answer.value = part.Answer;
      return success(null);
    },
    () => failure('part-gone'),
  );

/** The answer, and its skeleton until it can be drawn. */
export function LazyAnswer(props: AnswerProps) {
  const Drawn = answer.value;
  return Drawn ? <Drawn {...props} /> : <Skeleton />;
}
