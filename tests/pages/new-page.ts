// `npm run page:new -- SAVED.html ADDRESS SITE/SLUG`: a golden page with the structure of a saved one and none of its words.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { climb, goldenForm, PAGES } from './read-golden.ts';
import { makeSkeleton } from './skeleton.ts';

const [saved, url, folder] = process.argv.slice(2);
if (!saved || !url || !folder) {
  console.log('usage: npm run page:new -- SAVED.html ADDRESS SITE/SLUG');
  process.exitCode = 2;
} else {
  const html = makeSkeleton(readFileSync(saved, 'utf8'));
  const reading = goldenForm(climb(parseHTML(html).document, url), url);
  mkdirSync(`${PAGES}${folder}`, { recursive: true });
  writeFileSync(`${PAGES}${folder}/page.html`, html);
  writeFileSync(`${PAGES}${folder}/expected.json`, `${JSON.stringify(reading, null, 2)}\n`);
  console.log(`wrote ${folder}: give it words of your own, then read expected.json against the page`);
}
