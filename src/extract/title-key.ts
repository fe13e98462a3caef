import { plainText } from './compare-text.ts';
import { GENDER_MARK } from './tables/page-words.ts';
import { TITLE_FORMS, TITLE_JOINTS } from './tables/title-words.ts';

/** A title's plain words with its abbreviations written out, without joints and marks of gender: equal for one job's titles. */
export function titleKey(title: string): string {
  const words = plainText(title.replace(GENDER_MARK, ' ')).split(' ');
  return words
    .filter((word) => !TITLE_JOINTS.has(word))
    .map((word) => TITLE_FORMS.get(word) ?? word)
    .join(' ');
}
