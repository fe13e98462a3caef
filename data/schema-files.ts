import { type JsonSchema, type OverrideSchemaContext, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { FILE_SCHEMAS, FOLDER_SCHEMAS } from './schema.ts';

/** A JSON Schema of the folder `schemas`, and the data files that must meet it. */
export interface SchemaFile {
  /** Its name inside `data/schemas`. */
  readonly name: string;
  /** Files inside `data/` that it speaks of, a whole folder as "roadmaps/*.json". */
  readonly files: string;
  readonly schema: object;
}

/**
 * The JSON Schema of every kind of data file, by which an editor completes keys and marks what the build would stop at.
 * What only a check can say (ids that exist, order) is not in it.
 */
export const createSchemaFiles = (): SchemaFile[] => [
  ...Object.entries(FILE_SCHEMAS).map(([name, schema]) => ({
    name,
    files: name,
    schema: jsonSchemaOf(schema),
  })),
  ...Object.entries(FOLDER_SCHEMAS).map(([folder, schema]) => ({
    name: `${folder}.json`,
    files: `${folder}/*.json`,
    schema: jsonSchemaOf(schema),
  })),
];

/** Draft 7 is the newest that the editors' own JSON support knows whole. */
const jsonSchemaOf = (schema: v.GenericSchema): object =>
  toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['to_lower_case'],
    overrideSchema: narrowKeys,
  });

/** A key that an object does not declare, or that a record's list of keys does not hold, is a slip. */
function narrowKeys({ valibotSchema, jsonSchema }: OverrideSchemaContext): JsonSchema | undefined {
  if (valibotSchema.type === 'object') return { ...jsonSchema, additionalProperties: false };
  const keys = v.is(PicklistRecordSchema, valibotSchema) ? valibotSchema.key.options : undefined;
  return keys && { ...jsonSchema, propertyNames: { enum: [...keys] } };
}

/** A record whose keys come from a list, which the converter knows no form for. */
const PicklistRecordSchema = v.object({
  type: v.literal('record'),
  key: v.object({ type: v.literal('picklist'), options: v.array(v.string()) }),
});
