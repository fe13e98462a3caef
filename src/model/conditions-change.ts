import * as v from 'valibot';
import { type Conditions, ConditionsSchema } from './conditions.ts';

const { answers: _answers, ...fields } = ConditionsSchema.entries;
const FieldsSchema = v.object(fields);

/** A field of the conditions; the answers to single gates are none. */
export type ConditionField = keyof v.InferOutput<typeof FieldsSchema>;
/** Every field, in the order of the model. */
export const CONDITION_FIELDS = Object.keys(fields) as readonly ConditionField[];

/** A change of the conditions as plain data. What is absent stays as it is. */
export const ConditionsChangeSchema = v.object({
  /** Fields with what they hold from now on. */
  told: v.exactOptional(FieldsSchema),
  /** Fields that are not told any more. */
  untold: v.exactOptional(v.array(v.picklist(CONDITION_FIELDS))),
  /** Key of a gate → whether the person meets it; null takes the answer back. */
  answers: v.exactOptional(v.record(v.string(), v.nullable(v.boolean()))),
});
export type ConditionsChange = v.InferOutput<typeof ConditionsChangeSchema>;

/** The conditions after a change. Neither argument is touched. */
export function changeConditions(conditions: Conditions, change: ConditionsChange): Conditions {
  const { answers = {}, ...before } = conditions;
  const gone = new Set<string>(change.untold);
  const kept = Object.entries({ ...before, ...change.told }).filter(([field]) => !gone.has(field));
  const given = Object.entries({ ...answers, ...change.answers }).filter(([, met]) => met !== null);
  return {
    ...Object.fromEntries(kept),
    ...(given.length > 0 && { answers: Object.fromEntries(given) as Record<string, boolean> }),
  };
}

/** The change that takes `change` back, made for the conditions as they are before it. */
export function undoOfConditions(conditions: Conditions, change: ConditionsChange): ConditionsChange {
  const { answers: before = {}, ...held } = conditions;
  const touched = new Set<string>([...Object.keys(change.told ?? {}), ...(change.untold ?? [])]);
  const keys = Object.keys(change.answers ?? {});
  return {
    told: Object.fromEntries(Object.entries(held).filter(([field]) => touched.has(field))),
    untold: CONDITION_FIELDS.filter((field) => touched.has(field) && !(field in held)),
    answers: Object.fromEntries(
      keys.map((key) => [key, Object.hasOwn(before, key) ? (before[key] ?? null) : null]),
    ),
  };
}

/** The change that makes conditions the same as `next`. */
export function conditionsInto(conditions: Conditions, next: Conditions): ConditionsChange {
  const { answers = {}, ...told } = next;
  const gone = Object.keys(conditions.answers ?? {}).map((key) => [key, null] as const);
  return {
    told,
    untold: CONDITION_FIELDS.filter((field) => field in conditions && !(field in next)),
    answers: { ...Object.fromEntries(gone), ...answers },
  };
}
