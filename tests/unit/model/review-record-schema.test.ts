import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import published from '../../../src/model/review-record.schema.json' with { type: 'json' };
import { ReviewRecordSchema } from '../../../src/model/review-record.ts';

test('the published JSON Schema is the one of the declaration; `npm run schema` renews it', () => {
  expect(published).toEqual(toJsonSchema(ReviewRecordSchema, { target: 'draft-2020-12' }));
});
