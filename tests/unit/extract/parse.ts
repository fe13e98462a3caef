import { parseHTML } from 'linkedom';

/** A document of this markup, as the command line has it. */
export const parse = (html: string): Document => parseHTML(html).document;

/** A page with this body. */
export const pageOf = (body: string, head = ''): Document =>
  parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
