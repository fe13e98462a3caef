import { failure, type Result, success } from '../model/result.ts';

/** Puts a text into the clipboard; browsers allow it only soon after a click. */
export const copyText = async (text: string): Promise<Result<null, 'not-copied'>> => {
  try {
    await navigator.clipboard.writeText(text);
    return success(null);
  } catch {
    return failure('not-copied');
  }
};
