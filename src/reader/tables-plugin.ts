import { type TakenTables, takeTables } from './taken-tables.ts';

/** The parts of Vite's configuration and plugins that are needed here. */
interface BuildConfig {
  readonly build: { readonly lib?: unknown };
}
interface TablesPlugin {
  readonly name: string;
  configResolved(config: BuildConfig): void;
  load(id: string): string | null;
}

/** Builds the reader without the tables of `extract/tables/`, and gives them to the extension, which hands them to it. */
export const handedTables = (): TablesPlugin => {
  let taken: TakenTables | undefined;
  let isReader = false;
  let isExtension = false;
  return {
    name: 'handed-tables',
    configResolved({ build }) {
      const entry = JSON.stringify(build.lib || '');
      isReader = entry.includes('/entrypoints/reader.ts');
      // Its pages and its worker have the tables once, where they are handed over from.
      isExtension = !build.lib || entry.includes('/entrypoints/background.ts');
    },
    load(id) {
      const isList = id.endsWith('/src/reader/handed-tables.ts');
      if (!isReader && !isExtension && !isList) return null;
      taken ??= takeTables();
      if (isList)
        return `export const HANDED_TABLES = JSON.parse(${JSON.stringify(JSON.stringify(taken.tables))});`;
      const left = taken.modules.get(id) ?? null;
      return isReader ? left : (left?.replace(GIVEN, HANDED) ?? null);
    },
  };
};

const GIVEN = "{ GIVEN_TABLES as GIVEN } from '../../reader/given-tables.ts'";
const HANDED = "{ HANDED_TABLES as GIVEN } from '../../reader/handed-tables.ts'";
