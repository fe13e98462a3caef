import type { PaintHues } from '../messaging/protocol.ts';
import type { HueName, PaintKind } from '../model/page-options.ts';
import { HUES, type Hue, KIND_LINES, type Tone } from '../model/paint.ts';

/** What can be painted: what a passage means to the person, and the mention that was scrolled to. */
export type Paint = PaintKind | 'current';

/** Every kind, later ones above earlier ones where they overlap. */
export const PAINT_KINDS: readonly PaintKind[] = ['facts', 'nice', 'have', 'missing'];
/** Every paint, from the lowest to the highest. */
export const PAINTS: readonly Paint[] = [...PAINT_KINDS, 'current'];

const LINES: Readonly<Record<Paint, string>> = { ...KIND_LINES, current: 'underline double 2px' };

/** Yellow belongs to the mention that was scrolled to: no kind can have it. */
const CURRENT: Hue = {
  fill: { light: 'rgb(250 204 21 / 55%)', dark: 'rgb(202 138 4 / 65%)' },
  stroke: { light: '#854d0e', dark: '#fde047' },
};

/** The names come with a message: one that is not known is shown in gray. */
const hueOf = (name: HueName): Hue => (Object.hasOwn(HUES, name) ? HUES[name] : HUES.gray);

/**
 * The style sheet that draws highlights of these names; without hues only the mention that was scrolled to. Forced
 * colors win over ours: there the system's mark is used.
 */
export const paintSheet = (
  names: Readonly<Record<Paint, string>>,
  hues: PaintHues | null,
  tone: Tone,
): string =>
  PAINTS.map((paint) => {
    const hue = paint === 'current' ? CURRENT : hues && hueOf(hues[paint]);
    if (hue === null) return '';
    const line = LINES[paint];
    return `::highlight(${names[paint]}) { background-color: ${hue.fill[tone]}; text-decoration: ${line} ${hue.stroke[tone]}; }
@media (forced-colors: active) {
  ::highlight(${names[paint]}) { background-color: Mark; color: MarkText; text-decoration: ${line} MarkText; }
}`;
  }).join('\n');

const randomName = (): string => {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `h${one.toString(36)}${two.toString(36)}`;
};

/** A name for each paint. The page can list the names of all highlights: these say nothing and differ every time. */
export const randomNames = (): Readonly<Record<Paint, string>> => ({
  facts: randomName(),
  nice: randomName(),
  have: randomName(),
  missing: randomName(),
  current: randomName(),
});
