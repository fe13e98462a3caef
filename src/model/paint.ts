import type { HueName, PaintKind } from './page-options.ts';

// Plain data without schemas: it is a part of the script that is injected into pages.

/** Whether a page is light or dark where the posting stands. */
export type Tone = 'light' | 'dark';

/** A color in its two strengths, for light and for dark pages. */
export interface Hue {
  /** Red, green and blue of fills, which are translucent: the page's own text color keeps its contrast. */
  readonly fill: Readonly<Record<Tone, string>>;
  /** The color of lines: at least 3:1 against white, and against near-black. */
  readonly stroke: Readonly<Record<Tone, string>>;
}

/** The colors that a person can choose from. */
export const HUES: Readonly<Record<HueName, Hue>> = {
  green: {
    fill: { light: '22 128 61', dark: '74 222 128' },
    stroke: { light: '#15803d', dark: '#4ade80' },
  },
  orange: {
    fill: { light: '234 88 12', dark: '251 146 60' },
    stroke: { light: '#c2410c', dark: '#fb923c' },
  },
  indigo: {
    fill: { light: '79 91 213', dark: '147 163 255' },
    stroke: { light: '#4f5bd5', dark: '#93a3ff' },
  },
  teal: {
    fill: { light: '13 148 136', dark: '45 212 191' },
    stroke: { light: '#0f766e', dark: '#2dd4bf' },
  },
  pink: {
    fill: { light: '219 39 119', dark: '244 114 182' },
    stroke: { light: '#be185d', dark: '#f472b6' },
  },
  gray: {
    fill: { light: '82 82 91', dark: '161 161 170' },
    stroke: { light: '#52525b', dark: '#a1a1aa' },
  },
};

/** How a kind of passage looks in any color. The forms differ without any color. */
interface KindLook {
  /** The underline; null for none. */
  readonly line: string | null;
  /** How much of the fill shows, in percent; 0 for no fill. */
  readonly fill: Readonly<Record<Tone, number>>;
}

/** A tint that leads the eye, a block that is a mark of its own: each as faint as it can be and still be seen. */
const TINT = { light: 8, dark: 12 };
const BLOCK = { light: 22, dark: 28 };
const NO_FILL = { light: 0, dark: 0 };

/** The look of each kind. */
export const KIND_LOOKS: Readonly<Record<PaintKind, KindLook>> = {
  required: { line: 'underline solid 2px', fill: TINT },
  nice: { line: 'underline dotted 2.5px', fill: NO_FILL },
  facts: { line: 'underline dashed 1.5px', fill: NO_FILL },
  have: { line: null, fill: BLOCK },
};

/** Keeps an underline off the letters. */
export const LINE_OFFSET = '3px';

/** The CSS values that draw a kind in a color on a page of that tone. */
export const lookOf = (kind: PaintKind, hue: Hue, tone: Tone): { background: string; decoration: string } => {
  const { line, fill } = KIND_LOOKS[kind];
  return {
    background: fill[tone] === 0 ? 'transparent' : `rgb(${hue.fill[tone]} / ${fill[tone]}%)`,
    decoration: line === null ? 'none' : `${line} ${hue.stroke[tone]}`,
  };
};
