import { phrasesOf } from './phrases.ts';

/** Names of countries and of cities that are one, plain words, in English and in their own languages. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  phrasesOf(
    `
argentina, australia, austria, österreich, belgium, belgië, belgique, brazil, brasil, bulgaria, canada, chile, china,
colombia, croatia, cyprus, czechia, czech republic, česko, denmark, danmark, egypt, estonia, finland, suomi, france,
germany, deutschland, greece, hong kong, hungary, india, indonesia, ireland, israel, italy, italia, japan, kenya, latvia,
lithuania, luxembourg, malaysia, malta, mexico, méxico, netherlands, the netherlands, nederland, new zealand, nigeria,
norway, norge, pakistan, philippines, poland, polska, portugal, qatar, romania, saudi arabia, singapore, slovakia, slovenia,
south africa, south korea, spain, españa, sweden, sverige, switzerland, schweiz, suisse, taiwan, thailand, turkey, uae,
ukraine, united arab emirates, uk, united kingdom, england, scotland, wales, usa, united states, vietnam`,
  ),
);

/** States and provinces as they are written behind a city: of the US, Canada and Australia. */
export const REGION_CODES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI ' +
    'SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS ON PE QC SK NSW QLD SA TAS VIC ACT'
  ).split(' '),
);
