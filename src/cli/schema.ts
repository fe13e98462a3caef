// `npm run schema`: publishes the JSON Schemas, of the review record beside its declaration and of the data files for editors.
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { createSchemaFiles } from '../../data/schema-files.ts';
import { ReviewRecordSchema } from '../model/review-record.ts';

const root = new URL('../../', import.meta.url);
const write = (path: string, content: object): void =>
  writeFileSync(new URL(path, root), `${JSON.stringify(content, null, 2)}\n`);

write('src/model/review-record.schema.json', toJsonSchema(ReviewRecordSchema, { target: 'draft-2020-12' }));

const schemaFiles = createSchemaFiles();
for (const { name, schema } of schemaFiles) write(`data/schemas/${name}`, schema);
write('.vscode/settings.json', {
  'json.schemas': schemaFiles.map(({ name, files }) => ({
    fileMatch: [`/data/${files}`],
    url: `./data/schemas/${name}`,
  })),
});
