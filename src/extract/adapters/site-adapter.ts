/**
 * What is known of one site's pages. Selectors are lists, newest layout first; the first one that is shown on the page is
 * used. Leave one out where the page's own names and structured data serve better: less to rot.
 */
export interface SiteAdapter {
  /** Lower case, kebab; becomes `posting.site`. */
  id: string;
  /** Host names, whole; the site's country and customer hosts included. */
  hosts: RegExp;
  /** Found on every page of the site, also where its pages stand on a customer's host or are fragments; absent when nothing is. */
  mark?: string;
  title?: readonly string[];
  company?: readonly string[];
  location?: readonly string[];
  body?: readonly string[];
  /** `parts`: every match of the body's selector is a part of the text; `first` (also when absent): the others are repetitions. */
  bodyIs?: 'parts' | 'first';
  /** Shown inside or near the body, but not of it. */
  drop?: readonly string[];
}
