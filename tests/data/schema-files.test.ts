import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';
import { createSchemaFiles } from '../../data/schema-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const schemaFiles = createSchemaFiles();

test.each(schemaFiles)(
  'schemas/$name is that of the declaration; `npm run schema` renews it',
  ({ name, schema }) => {
    expect(readJson(`data/schemas/${name}`)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);

test('no schema is left of a file that is gone', () => {
  expect(readdirSync(join(ROOT, 'data/schemas')).sort()).toEqual(schemaFiles.map(({ name }) => name).sort());
});

test('every data file has one schema, and the editor is told which', () => {
  const settings = readJson('.vscode/settings.json') as {
    'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  };
  const rules = settings['json.schemas'];
  const perFile = [...readDataFiles().keys()].map(
    (file) =>
      rules.filter(({ fileMatch }) => fileMatch.some((glob) => matchesGlob(`/data/${file}`, glob))).length,
  );
  expect(new Set(perFile)).toEqual(new Set([1]));
  expect(rules.map(({ url }) => url)).toEqual(schemaFiles.map(({ name }) => `./data/schemas/${name}`));
});

test('a key that nothing declares is marked, and so is a word outside a list of keys', () => {
  const schemaOf = (file: string) => schemaFiles.find(({ name }) => name === file)?.schema;
  expect(schemaOf('roles.json')).toMatchObject({ items: { additionalProperties: false } });
  expect(schemaOf('places.json')).toMatchObject({ properties: { countries: { type: 'object' } } });
  expect(schemaOf('resume-words.json')).toMatchObject({
    properties: { headings: { propertyNames: { enum: expect.arrayContaining(['skills']) } } },
  });
});
