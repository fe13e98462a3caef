/** The reader alone: the package's index also brings the check whether a page is worth reading, which nothing asks. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
