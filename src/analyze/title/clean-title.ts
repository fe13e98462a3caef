/** Markers of gender, "(m/w/d)", "H/F", "(all genders)"; bounded, so that no title makes it slow. */
const GENDER_MARKERS = [
  /[([]\s?(?:[mwfdxihgn]\s?[/|*,]\s?){1,3}[mwfdxihgn]\s?[)\]]/giu,
  /(?<![\p{L}\p{N}])[mwfdxh]\s?\/\s?[mwfdxh](?:\s?\/\s?[mwfdx])?(?![\p{L}\p{N}])/giu,
  /\(\s?(?:all genders?|gn|gender neutral)\s?\)/giu,
];
/** German forms that name both genders: "Manager:in", "Manager*innen", "Manager/-in". */
const GENDER_ENDINGS = /(?<=\p{L}{3})(?:[:*_]|\/-?)in(?:nen)?(?![\p{L}\p{N}])|(?<=\p{L}{3})\(in\)/gu;
/** Requisition numbers, "R01558791", "#37541", "JR-10234", and years; "ISO 42001" is none. */
const IDS =
  /(?<![\p{L}\p{N}])(?<!(?:iso|iec)[\s/-]{0,2})(?:req|ref|job|jr|r|id)?[\s#:-]{0,2}\d{4,12}(?![\p{L}\p{N}])/giu;
/** Signs between the clauses of a title; a hyphen or slash only with a space beside it. A comma closes a clause too. */
const SEPARATORS = /\s[-/]+\s?|(?<![-/])[-/]+\s|[–—|｜:;,·•@()[\]{}]+/u;

/** The title without gender markers, requisition numbers and pictures, spaces made single. Any string is read. */
export function cleanTitle(raw: string): string {
  let title = raw.normalize('NFKC').slice(0, 300);
  for (const marker of GENDER_MARKERS) title = title.replace(marker, ' ');
  return title
    .replace(GENDER_ENDINGS, '')
    .replace(IDS, ' ')
    .replace(/[\p{Extended_Pictographic}*#"“”_`]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The clauses of a cleaned title in order, "AI Engineer, Safety (Berlin)" as three. Never holds an empty clause. */
export function clausesOf(title: string): string[] {
  return title
    .split(SEPARATORS)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}
