import * as v from 'valibot';

/**
 * What can be painted on a page: required skills, the other skills, pay and years. These follow from the posting alone.
 * "have" takes the place of the first two only where the person chose to show what they have.
 */
export type PaintKind = 'required' | 'nice' | 'facts' | 'have';

/** The colors that highlights can have: each reads on light and on dark pages. */
export const HUE_NAMES = ['green', 'orange', 'indigo', 'teal', 'pink', 'gray'] as const;
const HueNameSchema = v.picklist(HUE_NAMES);
/** One of `HUE_NAMES`. */
export type HueName = v.InferOutput<typeof HueNameSchema>;

const KindOptionsSchema = v.object({ shown: v.boolean(), hue: HueNameSchema });

/** How Milepost behaves on pages. */
export const PageOptionsSchema = v.object({
  kinds: v.object({
    required: KindOptionsSchema,
    nice: KindOptionsSchema,
    facts: KindOptionsSchema,
    have: KindOptionsSchema,
  }),
  /**
   * Whether skills that the person has are painted otherwise. The scripts of a page can read its highlights, so this
   * shows them what the person has.
   */
  showsOwnSkills: v.boolean(),
  /** On sites that are read by themselves: whether skills are highlighted too. */
  automaticHighlights: v.boolean(),
  /** Whether postings may be saved from private windows without asking. */
  privateSaving: v.boolean(),
});
export type PageOptions = v.InferOutput<typeof PageOptionsSchema>;

/** The options of a person who has changed none. */
export const DEFAULT_PAGE_OPTIONS: PageOptions = {
  kinds: {
    required: { shown: true, hue: 'orange' },
    nice: { shown: true, hue: 'indigo' },
    facts: { shown: true, hue: 'teal' },
    have: { shown: true, hue: 'green' },
  },
  showsOwnSkills: false,
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
  kinds: { required, nice, facts, have },
}: PageOptions): Record<PaintKind, HueName> => ({
  required: required.hue,
  nice: nice.hue,
  facts: facts.hue,
  have: have.hue,
});
