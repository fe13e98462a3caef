import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { GivenTextSchema, LONGEST_GIVEN_TEXT, type SuppliedText } from '../model/supplied-text.ts';

/** More than anyone has open at once; older ones are forgotten. */
const MOST_TEXTS = 20;

const PickedTextsSchema = v.array(v.object({ id: v.string(), given: GivenTextSchema }));
type PickedTexts = v.InferOutput<typeof PickedTextsSchema>;

/** Held in memory by the browser and gone when it closes: what a page said is not kept unasked. */
const pickedTextsItem = storage.defineItem<unknown>('session:picked-texts');

const readAll = async (): Promise<PickedTexts> => {
  const parsed = v.safeParse(PickedTextsSchema, await pickedTextsItem.getValue());
  return parsed.success ? parsed.output : [];
};

/** Keeps a text for the page that will show it and answers the id to find it by. Longer texts are cut off. */
export const keepPickedText = async (given: SuppliedText): Promise<string> => {
  const id = crypto.randomUUID();
  const cut = { ...given, text: given.text.slice(0, LONGEST_GIVEN_TEXT) };
  const kept = [...(await readAll()), { id, given: cut }].slice(-MOST_TEXTS);
  await pickedTextsItem.setValue(kept);
  return id;
};

/** The text kept under that id; null when the browser was closed meanwhile, or none was. Never rejects. */
export const findPickedText = async (id: string): Promise<SuppliedText | null> => {
  try {
    return (await readAll()).find((one) => one.id === id)?.given ?? null;
  } catch {
    return null;
  }
};
