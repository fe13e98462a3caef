import type { HueName, PaintKind } from './page-options.ts';

// Plain data without schemas: it is a part of the script that is injected into pages.

/** Whether a page is light or dark where the posting stands. */
export type Tone = 'light' | 'dark';

/** The underline of each kind, distinct without any color. */
export const KIND_LINES: Readonly<Record<PaintKind, string>> = {
  facts: 'underline dashed 1.5px',
  nice: 'underline dotted 2px',
  have: 'underline solid 2px',
  missing: 'underline wavy 1.5px',
};

/** A color in the two strengths of a highlight. */
export interface Hue {
  /** Translucent, so that the page's own text color keeps its contrast. */
  readonly fill: Readonly<Record<Tone, string>>;
  /** At least 3:1 against white, and against near-black. */
  readonly stroke: Readonly<Record<Tone, string>>;
}

/** The colors that a person can choose from. */
export const HUES: Readonly<Record<HueName, Hue>> = {
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
