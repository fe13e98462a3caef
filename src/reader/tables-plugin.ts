import { ADAPTERS } from '../extract/adapters/registry.ts';
import { type TakenTables, takeTables } from './taken-tables.ts';

/** The parts of Vite's configuration and plugins that are needed here. */
interface BuildConfig {
  readonly build: { readonly lib?: unknown };
}
interface TablesPlugin {
  readonly name: string;
  configResolved(config: BuildConfig): void;
  load(id: string): string | null | Promise<string>;
}

/** Code of a module that exports a value, packed, as `unpacked`. */
type PackedModule = (value: unknown) => Promise<string>;

/** Builds the reader without the tables of `extract/tables/`, and gives them to the extension, which hands them to it. */
export const handedTables = (packed: PackedModule): TablesPlugin => {
  let taken: TakenTables | undefined;
  let isReader = false;
  let isPage = false;
  let isWorker = false;
  return {
    name: 'handed-tables',
    configResolved({ build }) {
      const entry = JSON.stringify(build.lib || '');
      isReader = entry.includes('/entrypoints/reader.ts');
      isWorker = entry.includes('/entrypoints/background.ts');
      isPage = !build.lib;
    },
    load(id) {
      if (id.endsWith('/src/reader/handed-tables.ts')) {
        taken ??= takeTables();
        return isPage ? packedTables(taken, packed) : plainTables(taken);
      }
      if (isPage && id.endsWith('/src/extract/adapters/registry.ts')) return HANDED_SITES;
      if (!isReader && !isPage && !isWorker) return null;
      taken ??= takeTables();
      const left = taken.modules.get(id) ?? null;
      return isReader ? left : (left?.replace(GIVEN, HANDED) ?? null);
    },
  };
};

// The worker has the tables once, where they are handed over from; its script cannot wait while it is loaded.
const plainTables = ({ tables }: TakenTables): string =>
  `export const HANDED_TABLES = JSON.parse(${JSON.stringify(JSON.stringify(tables))});`;

/** A page of the extension has them packed, and the sites with them, since its bytes are read at each start. */
const packedTables = async ({ tables }: TakenTables, packed: PackedModule): Promise<string> =>
  `${await packed({ tables, sites: ADAPTERS })}
export const { tables: HANDED_TABLES, sites: HANDED_SITES } = unpacked;`;

const HANDED_SITES = "export { HANDED_SITES as ADAPTERS } from '../../reader/handed-tables.ts';";
const GIVEN = "{ GIVEN_TABLES as GIVEN } from '../../reader/given-tables.ts'";
const HANDED = "{ HANDED_TABLES as GIVEN } from '../../reader/handed-tables.ts'";
