import * as v from 'valibot';
import { CheckedSchema, IdsSchema, TextSchema } from './record-parts.ts';
import { IsoDateSchema } from './terms.ts';

/**
 * How a law, a standard or a piece of guidance stands. A standard that is published and kept is `in-force`, a draft of one
 * `proposed`; what was never passed and is no longer pursued is `lapsed`.
 */
const LawStateSchema = v.picklist([
  'proposed',
  'adopted',
  'in-force',
  'replaced',
  'repealed',
  'vetoed',
  'lapsed',
]);
export type LawState = v.InferOutput<typeof LawStateSchema>;

/** How a law or standard stands; its id is that of the skill which it is in the lexicon. */
export const LawSchema = v.object({
  id: TextSchema,
  is: LawStateSchema,
  /** Since when it stands so; of an adopted one, from when it applies. Null where no day is known. */
  since: v.nullable(IsoDateSchema),
  /** What else a reader should know of it; null for nothing. */
  note: v.nullable(TextSchema),
  /** Ids of what follows; empty where nothing does. */
  replacedBy: IdsSchema,
  checked: CheckedSchema,
});
export type Law = v.InferOutput<typeof LawSchema>;
