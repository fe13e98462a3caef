/** Shorter texts are titles and phrases: they are asked about once, and would push a posting out. */
const SHORTEST = 200;

/**
 * Remembers the last answer on a long text: sections, skills, years, pay and domain ask for the words of one posting in
 * turn, and none of them should have to know of the others. Holds one text at most.
 */
export function rememberLast<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | null = null;
  return (text) => {
    if (text.length < SHORTEST) return read(text);
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}
