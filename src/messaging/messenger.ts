import { failure, type Result } from '../model/result.ts';
import type { MessageCode } from './protocol.ts';

const isResult = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && ('value' in answer || 'error' in answer) && 'ok' in answer;

/**
 * Sends a message and answers with its result. A message that nobody listens to resolves to `undefined` from a tab
 * and rejects from the worker: both become the failure "no-answer"; what is no result becomes "bad-message".
 */
export const ask = async <Value, Code extends string>(
  send: () => Promise<Result<Value, Code> | undefined>,
): Promise<Result<Value, Code | MessageCode>> => {
  const answer = await send().catch(() => undefined);
  if (answer === undefined || answer === null) {
    return failure('no-answer');
  }
  return isResult(answer) ? answer : refuse();
};

/** The answer to a message whose data or sender is not what the protocol says. */
export const refuse = (): Result<never, 'bad-message'> => failure('bad-message');
