import { ADDRESS_MUTATIONS } from './address.ts';
import { FRAME_MUTATIONS } from './frame.ts';
import { HEADING_MUTATIONS } from './headings.ts';
import { LAYOUT_MUTATIONS } from './layout.ts';
import { LIST_MUTATIONS } from './lists.ts';
import type { Mutation } from './mutation.ts';
import { NAME_MUTATIONS } from './names.ts';
import { NEIGHBOR_MUTATIONS } from './neighbors.ts';
import { SLIP_MUTATIONS } from './slips.ts';
import { STRUCTURED_MUTATIONS } from './structured.ts';
import { TEXT_MUTATIONS } from './text.ts';

/** Every mutation there is. */
export const MUTATIONS: readonly Mutation[] = [
  ...NAME_MUTATIONS,
  ...HEADING_MUTATIONS,
  ...LIST_MUTATIONS,
  ...LAYOUT_MUTATIONS,
  ...FRAME_MUTATIONS,
  ...NEIGHBOR_MUTATIONS,
  ...STRUCTURED_MUTATIONS,
  ...TEXT_MUTATIONS,
  ...SLIP_MUTATIONS,
  ...ADDRESS_MUTATIONS,
];
