import type { EntryPoint, Position } from '../src/model/career-pack.ts';
import entryPoints from './entry-points.json' with { type: 'json' };
import positions from './positions.json' with { type: 'json' };

/** The backgrounds from which people come into the field, by id. */
export const ENTRY_POINTS: readonly EntryPoint[] = entryPoints as EntryPoint[];

/** The positions of the progression table, by id. */
export const POSITIONS: readonly Position[] = positions as Position[];
