import { readFileSync, writeFileSync } from 'node:fs';
import { roomTable } from './rooms.ts';

/** Puts the table of rooms into the map of the code. */
const MAP = new URL('../../src/README.md', import.meta.url);
writeFileSync(MAP, readFileSync(MAP, 'utf8').replace(/\| room \|.*?(?=\n\n)/s, roomTable()));
