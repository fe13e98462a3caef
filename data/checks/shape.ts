import * as v from 'valibot';
import type { DataFiles } from '../data-files.ts';
import { schemaOf } from '../schema.ts';

/** Files that break their schema or have none, a source that is missing among them. */
export function findMisshapen(files: DataFiles): string[] {
  return [...files].flatMap(([file, content]) => {
    const schema = schemaOf(file);
    if (schema === null) return [`${file}: no schema is declared for it in schema.ts`];
    const result = v.safeParse(schema, content);
    return (result.issues ?? []).map((issue) => `${file}: ${whereIn(content, issue)}${issue.message}`);
  });
}

/** The place of an issue, a record of a list by its id: "ai-ethics-officer: source: ". */
function whereIn(content: unknown, issue: v.BaseIssue<unknown>): string {
  const [first, ...rest] = (issue.path ?? []).map(({ key }) => String(key));
  if (first === undefined) return '';
  const record: unknown = Array.isArray(content) ? content[Number(first)] : undefined;
  const name = v.is(v.looseObject({ id: v.string() }), record) ? record.id : first;
  return [name, ...(rest.length > 0 ? [rest.join('.')] : []), ''].join(': ');
}
