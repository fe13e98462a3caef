import type { BackgroundSkills, EntryPoint, Pathways, Position } from '../src/model/career-pack.ts';
import backgroundSkills from './background-skills.json' with { type: 'json' };
import entryPoints from './entry-points.json' with { type: 'json' };
import pathways from './pathways.json' with { type: 'json' };
import positions from './positions.json' with { type: 'json' };

/** The backgrounds from which people come into the field, by id. */
export const ENTRY_POINTS: readonly EntryPoint[] = entryPoints as EntryPoint[];

/** What people of each background typically have, by id of the entry point. */
export const BACKGROUND_SKILLS: readonly BackgroundSkills[] = backgroundSkills as BackgroundSkills[];

/** What holds for the way up on every track. */
export const PATHWAYS: Pathways = pathways;

/** The positions of the progression table, by id. */
export const POSITIONS: readonly Position[] = positions as Position[];
