import * as v from 'valibot';

/** What can be painted on a page, by what it means to the person; "facts" are pay and years. */
export type PaintKind = 'have' | 'missing' | 'nice' | 'facts';

/** The colors that highlights can have: each reads on light and on dark pages. */
export const HUE_NAMES = ['green', 'orange', 'indigo', 'teal', 'pink', 'gray'] as const;
const HueNameSchema = v.picklist(HUE_NAMES);
/** One of `HUE_NAMES`. */
export type HueName = v.InferOutput<typeof HueNameSchema>;

const KindOptionsSchema = v.object({ shown: v.boolean(), hue: HueNameSchema });

/** How Milepost behaves on pages. */
export const PageOptionsSchema = v.object({
  kinds: v.object({
    have: KindOptionsSchema,
    missing: KindOptionsSchema,
    nice: KindOptionsSchema,
    facts: KindOptionsSchema,
  }),
  /** On sites that are read by themselves: whether skills are highlighted too. */
  automaticHighlights: v.boolean(),
  /** Whether postings may be saved from private windows without asking. */
  privateSaving: v.boolean(),
});
export type PageOptions = v.InferOutput<typeof PageOptionsSchema>;

/** The options of a person who has changed none. */
export const DEFAULT_PAGE_OPTIONS: PageOptions = {
  kinds: {
    have: { shown: true, hue: 'green' },
    missing: { shown: true, hue: 'orange' },
    nice: { shown: true, hue: 'indigo' },
    facts: { shown: true, hue: 'teal' },
  },
  automaticHighlights: false,
  privateSaving: false,
};

/** The marks of those kinds that are to be shown. */
export const marksShown = <Mark extends { readonly kind: PaintKind }>(
  marks: readonly Mark[],
  { kinds }: PageOptions,
): Mark[] => marks.filter(({ kind }) => kinds[kind].shown);

/** The color of each kind. */
export const huesOf = ({
  kinds: { have, missing, nice, facts },
}: PageOptions): Record<PaintKind, HueName> => ({
  have: have.hue,
  missing: missing.hue,
  nice: nice.hue,
  facts: facts.hue,
});
