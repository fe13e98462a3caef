import type { PaintHues } from '../messaging/protocol.ts';
import type { HueName, PaintKind } from '../model/page-options.ts';
import { HUES, type Hue, KIND_LOOKS, LINE_OFFSET, lookOf, type Tone } from '../model/paint.ts';

/** What can be painted: the kinds of passages, and the mention that was scrolled to. */
export type Paint = PaintKind | 'current';

/** Every kind, later ones above earlier ones where they overlap. */
export const PAINT_KINDS: readonly PaintKind[] = ['facts', 'nice', 'required', 'have'];
/** Every paint, from the lowest to the highest. */
export const PAINTS: readonly Paint[] = [...PAINT_KINDS, 'current'];

/** Yellow belongs to the mention that was scrolled to: no kind can have it. It keeps the line of its kind. */
const CURRENT: Readonly<Record<Tone, string>> = {
  light: 'rgb(250 204 21 / 65%)',
  dark: 'rgb(202 138 4 / 75%)',
};

/** The names come with a message: one that is not known is shown in gray. */
const hueOf = (name: HueName): Hue => (Object.hasOwn(HUES, name) ? HUES[name] : HUES.gray);

/** The line of a kind that has none otherwise, for people who ask for more contrast: a fill alone is too faint. */
const CONTRAST_LINE = 'underline solid 1px';

/** Forced colors win over ours: there the system's mark is used. */
const forced = (selector: string, line: string | null): string =>
  `@media (forced-colors: active) {
  ${selector} { background-color: Mark; color: MarkText; text-decoration: ${line === null ? 'none' : `${line} MarkText`}; }
}`;

const kindRules = (selector: string, kind: PaintKind, hue: Hue, tone: Tone): string => {
  const { background, decoration } = lookOf(kind, hue, tone);
  const { line } = KIND_LOOKS[kind];
  return `${selector} { background-color: ${background}; text-decoration: ${decoration}; text-underline-offset: ${LINE_OFFSET}; }
@media (prefers-contrast: more) {
  ${selector} { text-decoration: ${line ?? CONTRAST_LINE} ${hue.stroke[tone]}; }
}
${forced(selector, line)}`;
};

/** The style sheet that draws highlights of these names; without hues only the mention that was scrolled to. */
export const paintSheet = (
  names: Readonly<Record<Paint, string>>,
  hues: PaintHues | null,
  tone: Tone,
): string => {
  const selectorOf = (paint: Paint) => `::highlight(${names[paint]})`;
  const kinds = hues
    ? PAINT_KINDS.map((kind) => kindRules(selectorOf(kind), kind, hueOf(hues[kind]), tone))
    : [];
  const current = selectorOf('current');
  return [...kinds, `${current} { background-color: ${CURRENT[tone]}; }`, forced(current, null)].join('\n');
};

const randomName = (): string => {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `h${one.toString(36)}${two.toString(36)}`;
};

/** A name for each paint. The page can list the names of all highlights: these say nothing and differ every time. */
export const randomNames = (): Readonly<Record<Paint, string>> => ({
  facts: randomName(),
  nice: randomName(),
  required: randomName(),
  have: randomName(),
  current: randomName(),
});
