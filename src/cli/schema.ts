// `npm run schema`: publishes the review record's JSON Schema beside its declaration.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ReviewRecordSchema } from '../model/review-record.ts';

const schema = toJsonSchema(ReviewRecordSchema, { target: 'draft-2020-12' });
const file = new URL('../model/review-record.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
