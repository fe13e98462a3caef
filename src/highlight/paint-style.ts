import type { PaintHues } from '../messaging/protocol.ts';
import type { HueName, PaintKind } from '../model/page-options.ts';
import type { Tone } from './tone.ts';

/** What can be painted: what a passage means to the person, and the mention that was scrolled to. */
export type Paint = PaintKind | 'current';

/** Every kind, later ones above earlier ones where they overlap. */
export const PAINT_KINDS: readonly PaintKind[] = ['facts', 'nice', 'have', 'missing'];
/** Every paint, from the lowest to the highest. */
export const PAINTS: readonly Paint[] = [...PAINT_KINDS, 'current'];

/** Distinct without any color. */
const LINES: Readonly<Record<Paint, string>> = {
  facts: 'underline dashed 1.5px',
  nice: 'underline dotted 2px',
  have: 'underline solid 2px',
  missing: 'underline wavy 1.5px',
  current: 'underline double 2px',
};

interface Hue {
  /** Translucent, so that the page's own text color keeps its contrast. */
  readonly fill: Readonly<Record<Tone, string>>;
  /** At least 3:1 against white, and against near-black. */
  readonly stroke: Readonly<Record<Tone, string>>;
}

const HUES: Readonly<Record<HueName, Hue>> = {
  green: {
    fill: { light: 'rgb(22 128 61 / 16%)', dark: 'rgb(74 222 128 / 22%)' },
    stroke: { light: '#15803d', dark: '#4ade80' },
  },
  orange: {
    fill: { light: 'rgb(234 88 12 / 18%)', dark: 'rgb(251 146 60 / 26%)' },
    stroke: { light: '#c2410c', dark: '#fb923c' },
  },
  indigo: {
    fill: { light: 'rgb(79 91 213 / 12%)', dark: 'rgb(147 163 255 / 20%)' },
    stroke: { light: '#4f5bd5', dark: '#93a3ff' },
  },
  teal: {
    fill: { light: 'rgb(13 148 136 / 15%)', dark: 'rgb(45 212 191 / 20%)' },
    stroke: { light: '#0f766e', dark: '#2dd4bf' },
  },
  pink: {
    fill: { light: 'rgb(219 39 119 / 13%)', dark: 'rgb(244 114 182 / 22%)' },
    stroke: { light: '#be185d', dark: '#f472b6' },
  },
  gray: {
    fill: { light: 'rgb(82 82 91 / 14%)', dark: 'rgb(161 161 170 / 24%)' },
    stroke: { light: '#52525b', dark: '#a1a1aa' },
  },
};

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
