import { items } from '../storage/items.ts';

export const plan = items;
