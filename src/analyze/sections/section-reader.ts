import type { PostingSection, SectionKind } from '../../model/review-record.ts';

/** Answers in which section an offset lies; "other" where no section covers it. Questions must come in ascending order. */
export function createSectionReader(sections: readonly PostingSection[]): (offset: number) => SectionKind {
  let current = 0;
  return (offset) => {
    while ((sections[current]?.end ?? Number.POSITIVE_INFINITY) <= offset) current += 1;
    const section = sections[current];
    return section && section.start <= offset ? section.kind : 'other';
  };
}
