import type { Guide, GuideText, Ladder } from '../src/model/career-pack.ts';
import guides from './guides.json' with { type: 'json' };
import ladders from './ladders.json' with { type: 'json' };

const rungsOf = (guide: string) => (ladders as Ladder[]).find(({ id }) => id === guide)?.rungs ?? [];

/** The guides whole: both career guides with their ladders, and ours. */
export const GUIDES: readonly Guide[] = (guides as GuideText[]).map((guide) => ({
  ...guide,
  ladder: rungsOf(guide.id),
}));
