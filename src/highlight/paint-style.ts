import type { Tone } from './tone.ts';

/** What can be painted: how a skill stands to the person, and the mention that was scrolled to. */
export type Paint = 'have' | 'missing' | 'nice' | 'current';

/** Every paint, later ones above earlier ones where they overlap. */
export const PAINTS: readonly Paint[] = ['nice', 'have', 'missing', 'current'];

interface Look {
  /** Distinct without any color. */
  readonly line: string;
  /** Translucent, so that the page's own text color keeps its contrast. */
  readonly fill: Readonly<Record<Tone, string>>;
  /** At least 3:1 against white, and against near-black. */
  readonly stroke: Readonly<Record<Tone, string>>;
}

const LOOKS: Readonly<Record<Paint, Look>> = {
  have: {
    line: 'underline solid 2px',
    fill: { light: 'rgb(22 128 61 / 16%)', dark: 'rgb(74 222 128 / 22%)' },
    stroke: { light: '#15803d', dark: '#4ade80' },
  },
  missing: {
    line: 'underline wavy 1.5px',
    fill: { light: 'rgb(234 88 12 / 18%)', dark: 'rgb(251 146 60 / 26%)' },
    stroke: { light: '#c2410c', dark: '#fb923c' },
  },
  nice: {
    line: 'underline dotted 2px',
    fill: { light: 'rgb(79 91 213 / 12%)', dark: 'rgb(147 163 255 / 20%)' },
    stroke: { light: '#4f5bd5', dark: '#93a3ff' },
  },
  current: {
    line: 'underline double 2px',
    fill: { light: 'rgb(250 204 21 / 55%)', dark: 'rgb(202 138 4 / 65%)' },
    stroke: { light: '#854d0e', dark: '#fde047' },
  },
};

/** The style sheet that draws highlights of these names. Forced colors win over ours: there the system's mark is used. */
export const paintSheet = (names: Readonly<Record<Paint, string>>, tone: Tone): string =>
  PAINTS.map((paint) => {
    const { line, fill, stroke } = LOOKS[paint];
    return `::highlight(${names[paint]}) { background-color: ${fill[tone]}; text-decoration: ${line} ${stroke[tone]}; }
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
  nice: randomName(),
  have: randomName(),
  missing: randomName(),
  current: randomName(),
});
