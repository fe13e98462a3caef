/** No list of clues is longer; a page with more is no job page. */
export const MOST_CLUES = 1_000;
/** Longest clue in UTF-16 code units, prose apart; a longer text is no name. */
export const LONGEST_CLUE = 300;
/** As much of the page's prose is searched for names. */
export const PROSE_READ = 12_000;
/** Blocks of prose that are looked at. */
export const MOST_PROSE = 14;
/** Longest JSON of what structured data states of a posting beside its text: nine fields of at most fifty short values. */
export const LONGEST_STATED = 2_000_000;
