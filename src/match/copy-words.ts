/** Words that say only which kind of company it is. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'gmbh ag se kg kgaa ohg ug mbh ev inc incorporated llc llp lp ltd limited plc corp corporation co company sa sas sarl srl spa bv nv ab as asa oy oyj aps pty pte pvt sro doo zoo kft holding holdings group'.split(
    ' ',
  ),
);

/** "(m/w/d)", "(f/m/x)", "(all genders)": everybody may apply, which tells no two postings apart. */
export const ANYONE_SIGNS =
  /\((?:[a-z*]{1,3}\s?[/|]\s?){1,4}[a-z*]{1,3}\)|\(?\ball genders?\b\)?|\(?\bany gender\b\)?|(?:[/*:_]in(?:nen)?\b)/g;

/** Words that make two jobs of two titles that are else the same. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  'i ii iii iv v vi junior jr mid intermediate senior sr staff principal lead leader head chief director manager vp president associate assistant intern internship trainee graduate apprentice werkstudent praktikant distinguished fellow executive'.split(
    ' ',
  ),
);
