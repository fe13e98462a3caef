import { items } from '../storage/items.ts';

export const noun = items;
