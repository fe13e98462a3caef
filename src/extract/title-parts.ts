/** Signs that part a page's title, where white space stands around them or they never stand in a name. */
const SEPARATOR = /\s[-–—|｜·•:»›]\s|[|｜»›]|\s::\s/g;

/** The parts of a page's title; signs inside brackets do not part it ("Head of Engineering ($225k - $275k)"). */
export function titleParts(title: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    if (isInBrackets(title, match.index)) continue;
    parts.push(title.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(title.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isInBrackets(text: string, at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    if ('([{'.includes(text[index] ?? '')) depth++;
    else if (')]}'.includes(text[index] ?? '')) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Words that join a job and its employer, with the white space around them. */
const AT = '(?:at|@|bei|beim|chez|presso|bij|hos)';

/** Forms of page titles that name job and employer; group `title` or `company` may be missing. */
const FORMS: readonly RegExp[] = [
  /^Job Application for (?<title>.{2,200}) at (?<company>.{2,100})$/,
  /^(?<company>.{2,100}?) (?:is )?hiring (?:an? )?(?<title>.{2,200}?)(?: in .{2,100})?$/,
  /^(?:Apply (?:now )?for|Apply to|Job|Job posting|Position|Stellenangebot|Stellenanzeige|Stelle|Offre d'emploi|Vacature|Vaga|Oferta de empleo|Praca)\s?:?\s(?<title>.{2,200}?) (?:at|bei|chez|bij|en|em|w) (?<company>.{2,100})$/i,
];
const TITLE_AT_COMPANY = new RegExp(
  `^(?<title>.{2,200}) ${AT} (?<company>[\\p{Lu}\\p{N}@"„“'].{1,100})$`,
  'u',
);

/** Job and employer as a page's title names them in one of the usual forms; null for other titles. */
export function namedInTitle(pageTitle: string): { title: string; company: string } | null {
  const head = titleParts(pageTitle.split(/\s[|｜]\s/)[0] ?? '').join(' - ');
  for (const form of [...FORMS, TITLE_AT_COMPANY]) {
    const groups = form.exec(head)?.groups;
    if (groups?.title && groups.company)
      return { title: groups.title.trim(), company: groups.company.trim() };
  }
  return null;
}
