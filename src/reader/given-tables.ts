import { givenTables } from '../platform/injected-world.ts';

/** The tables that were handed to this page's reader, by their place in `HANDED_TABLES`; the build writes the imports of it. */
export const GIVEN_TABLES = givenTables();
