/** The build of mammoth for browsers: the same functions, as the one default export. */
declare module 'mammoth/mammoth.browser.js' {
  const mammoth: typeof import('mammoth');
  export = mammoth;
}
