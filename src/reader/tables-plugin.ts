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
  return {
    name: 'handed-tables',
    configResolved({ build }) {
      isReader = JSON.stringify(build.lib ?? '').includes('/entrypoints/reader.ts');
    },
    load(id) {
      const isList = id.endsWith('/src/reader/handed-tables.ts');
      if (!isReader && !isList) return null;
      taken ??= takeTables();
      return isList
        ? `export const HANDED_TABLES = JSON.parse(${JSON.stringify(JSON.stringify(taken.tables))});`
        : (taken.modules.get(id) ?? null);
    },
  };
};
