import type { Law } from '../src/model/law.ts';
import laws from './laws-and-standards.json' with { type: 'json' };

/** How the laws and standards of the lexicon stand, sorted by id. */
export const LAWS = laws as Law[];
