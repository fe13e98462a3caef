/**
 * What is known of one site's pages: plain data, since the injected reader gets it with each request. Selectors are lists,
 * newest layout first; the first one that is shown on the page is used. Leave one out where the page's own names and
 * structured data serve better: less to rot.
 */
export interface SiteAdapter {
  /** Lower case, kebab; becomes `posting.site`. */
  readonly id: string;
  /** Hosts, each with all that stands below it, and a path's beginning where only a part of it is meant; `*` is any run of letters, digits and hyphens. */
  readonly hosts: readonly string[];
  /** How far its selectors are proven. */
  readonly checked: 'saved page' | 'published hints';
  /** Found on every page of the site, also where its pages stand on a customer's host or are fragments; absent when nothing is. */
  readonly mark?: string;
  /** A pattern whose group is the job's id in path and query; absent where the id is told by its name or its digits. */
  readonly jobId?: string;
  /** Links in the posting's own head that carry the id of the job shown, for sites that change the address before the text. */
  readonly shown?: readonly string[];
  readonly title?: readonly string[];
  readonly company?: readonly string[];
  readonly location?: readonly string[];
  readonly body?: readonly string[];
  /** `parts`: every match of the body's selector is a part of the text; `first` (also when absent): the others are repetitions. */
  readonly bodyIs?: 'parts' | 'first';
  /** `single`: one amount, not a range, in its structured data is the board's stand-in for pay that no one stated. */
  readonly placeholderPay?: 'single';
  /** `company`: the text opens with a line of facts between bars, the employer first. */
  readonly firstLine?: 'company';
  /** Shown inside or near the body, but not of it. */
  readonly drop?: readonly string[];
}
