import type { SavedPage } from '../support/extension.ts';

/** The bundled posting that `npm start` opens, under the address that it declares. */
export const SAMPLE: SavedPage = {
  path: 'src/cli/sample-listing.html',
  url: 'https://careers.northwind.example/jobs/ai-security-engineer-llm-platform',
};

/** One of the small pages beside the tests; without an address it gets that of a posting. */
export const fixture = (name: string, url = `https://jobs.example/jobs/${name}-93017`): SavedPage => ({
  path: `tests/e2e/fixtures/${name}.html`,
  url,
});

/** A posting of the governance track, with pay in dollars. */
export const GOVERNANCE: SavedPage = fixture('governance');
