import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import * as v from 'valibot';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { type FinishedReading, finishReading } from '../../src/extract/finish.ts';
import { PageDraftReplySchema } from '../../src/messaging/payloads.ts';
import type { PageDraftReply, ReadJob } from '../../src/messaging/protocol.ts';
import type { PageReading } from '../../src/model/posting.ts';
import { takeTables } from '../../src/reader/taken-tables.ts';

const BUILD = new URL('../../.output/chrome-mv3/', import.meta.url);
const WORLD = 'reader';
/** A page made to be slow keeps the browser itself busy for a while. */
const LONGEST_LOAD_MS = 180_000;

/** A page read as in the extension: by the built scripts, in a world of their own beside the page. */
export interface BuiltReading {
  readonly reading: PageReading;
  /** From the request to the answer and the decision on it, without and with the article reader, in milliseconds. */
  readonly ms: number;
  /** The page's markup is byte for byte what it was. */
  readonly untouched: boolean;
}

/** The reader is built without its tables, which the extension hands to it. */
const TABLES = `globalThis.milepostTables = ${JSON.stringify(takeTables().tables)}`;

/** Answers the reader's first call on what the extension's world gives it; the messages themselves go through here. */
const RUNTIME = `globalThis.chrome = globalThis.browser = { runtime: { id: 'built', onMessage: {
  addListener: (listener) => { globalThis.ask = (data) => new Promise((resolve) =>
    listener({ name: 'readPosting', data }, { id: 'built' }, resolve)); },
  removeListener() {} } } }`;

/** Reads pages one after the other in a Chromium without the extension around it. */
export class BuiltReader {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #scripts: readonly [reader: string, article: string];
  #html = '';
  #url = '';

  private constructor(page: Page, session: CDPSession, scripts: readonly [string, string]) {
    this.#page = page;
    this.#session = session;
    this.#scripts = scripts;
  }

  static async start(browser: Browser): Promise<BuiltReader> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const scripts = await Promise.all(
      ['reader.js', 'article-reader.js'].map((name) => readFile(new URL(name, BUILD), 'utf8')),
    );
    const reader = new BuiltReader(page, await page.context().newCDPSession(page), [
      scripts[0] ?? '',
      scripts[1] ?? '',
    ]);
    await page.route('**/*', (route) => reader.#serve(route));
    return reader;
  }

  /** Shows the markup under the address, without its scripts and all that it refers to, and reads it. */
  async read(url: string, html: string): Promise<BuiltReading> {
    [this.#url, this.#html] = [url, html];
    await this.#page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_LOAD_MS });
    // A person reads a page that has been laid out; the browser's own work is not the reader's.
    await this.#page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const before = await this.#page.content();
    const run = await this.#openWorld();
    await run(RUNTIME);
    await run(TABLES);
    await run(this.#scripts[0]);
    const first = (await run(askFor({}))) as Answer;
    let read = decide(first);
    let ms = first.ms + read.ms;
    if (read.needsArticle || first.reply.value.needsParser) {
      await run(this.#scripts[1]);
      const second = (await run(askFor({ usesArticle: read.needsArticle }))) as Answer;
      read = decide(second);
      ms += second.ms + read.ms;
    }
    return {
      reading: read.reading,
      ms,
      untouched: before === (await this.#page.content()),
    };
  }

  async #openWorld(): Promise<(code: string) => Promise<unknown>> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    });
    return async (expression) => {
      const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
  }

  #serve(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
    if (route.request().url() !== this.#url) return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
      body: this.#html,
    });
  }
}

interface Answer {
  readonly ms: number;
  readonly reply: { readonly value: PageDraftReply };
}

/** What the extension makes of an answer, its check of the answer's shape included. */
function decide({ reply }: Answer): FinishedReading & { readonly ms: number } {
  const start = performance.now();
  const { clues } = v.parse(PageDraftReplySchema, reply.value);
  return { ...finishReading(clues), ms: performance.now() - start };
}

const askFor = (how: Partial<ReadJob>) => `(async () => {
  const start = performance.now();
  const reply = await ask(${JSON.stringify({ sites: ADAPTERS, usesArticle: false, afterChange: false, ...how })});
  return { ms: performance.now() - start, reply };
})()`;
