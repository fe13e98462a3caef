const BLOCKS = 5_000;
const NODES = 100_000;
const DEPTH = 10_000;
const TEXT = 20_000_000;

/** A page made to keep a reader busy: very many nodes, very deep ones, very much text, very many blocks of data that refer to themselves. */
export function hostilePage(): string {
  const cycle =
    '{"@id":"#a","@graph":[{"@id":"#b","@graph":[{"@id":"#a"}]},{"@type":"JobPosting","title":"x","description":"y"}]}';
  return [
    '<!doctype html><html><head><title>AI Security Engineer</title>',
    `<script type="application/ld+json">${cycle}</script>`.repeat(BLOCKS),
    '</head><body><h1>AI Security Engineer</h1><h2>Responsibilities</h2>',
    '<div>'.repeat(DEPTH),
    'deep',
    '</div>'.repeat(DEPTH),
    '<ul class="job-list"><li><a href="/jobs/a-b-c">Security Engineer</a></li></ul>'.repeat(NODES / 4),
    `<p>${'lorem ipsum dolor '.repeat(TEXT / 18)}</p>`,
    '</body></html>',
  ].join('');
}
