import type { Guide, GuideText, Ladder } from '../src/model/career-pack.ts';
import guides from './guides.json' with { type: 'json' };
import ladders from './ladders.json' with { type: 'json' };

const rungsOf = (guide: string) => (ladders as Ladder[]).find(({ id }) => id === guide)?.rungs ?? [];

/** Both career guides whole, each with its ladder. */
export const GUIDES: readonly Guide[] = (guides as GuideText[]).map((guide) => ({
  ...guide,
  ladder: rungsOf(guide.id),
}));
