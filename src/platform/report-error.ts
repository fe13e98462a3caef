import type { Failure } from '../model/result.ts';

const reported = new Set<string>();

/** How Chrome and Firefox end a line of the stack: with line and column, in Chrome within a parenthesis. */
const FRAME = /:\d{1,9}:\d{1,9}\)?$/;

/** The frames of a stack. Chrome puts the message in front of them, which may quote a page or the profile. */
const framesOf = ({ message, stack = '' }: Error): string =>
  stack
    .slice(Math.max(0, stack.indexOf(message)))
    .replace(message, () => '')
    .split('\n')
    .filter((line) => FRAME.test(line))
    .join('\n');

const describe = (problem: unknown): string => {
  if (problem instanceof Error) return `${problem.name}\n${framesOf(problem)}`;
  return 'a value that is no error';
};

const print = (where: string, what: string): void => {
  const line = `Milepost, ${where}: ${what}`;
  if (reported.has(line)) return;
  reported.add(line);
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console
  console.error(line);
};

/**
 * Reports an unexpected exception once, with the place where it was caught. Only its name and its stack frames are
 * written, on this machine: never its message, the page's text or the profile.
 */
export const reportError = (problem: unknown, where: string): void => print(where, describe(problem));

/** Reports a failure once, by its code. */
export const reportFailure = (problem: Failure, where: string): void => print(where, problem.code);
