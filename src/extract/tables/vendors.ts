import { wordsOf } from './phrases.ts';

/** Registered domain labels of those who serve postings for employers, on hosts of their own and in frames. */
const VENDORS = wordsOf(
  `
greenhouse lever ashbyhq myworkday smartrecruiters workable personio teamtailor recruitee bamboohr icims
jobvite breezy softgarden eightfold successfactors oraclecloud taleo ultipro paylocity rippling applytojob
notion dvinci rexx umantis prescreen onlyfy concludis hr4you`,
);

/** Whether a domain label is a vendor's: nothing on such a host but the posting is the employer's. */
export const isVendor = (label: string): boolean => VENDORS.some((vendor) => label.startsWith(vendor));

/** Domain labels of boards: their own name is not the employer's. */
export const BOARD_LABEL =
  /job|career|karriere|stellen|emploi|empleo|trabajo|vagas|lavoro|vacatur|pra[cd]a|prace|recruit|hiring|talent|indeed|linkedin|glassdoor|monster|xing|seek|remote|builtin|wellfound|dice|ziprecruiter|welcometothejungle/;
