import { HEADINGS } from './headings.ts';
import type { Person, Station } from './people.ts';

const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';

const station = ({ title, place, dates, points }: Station): string =>
  `<div class="job"><p class="row"><b>${title}</b><span>${dates}</span></p><p>${place}</p>${list(points)}</div>`;

const part = (title: string, body: string): string => `<section><h2>${title}</h2>${body}</section>`;

const STYLE = `
  @page { margin: 18mm 16mm }
  body { font: 10.5pt/1.4 Carlito, "Liberation Sans", sans-serif; margin: 0 }
  h1 { font-size: 20pt; margin: 0 } h2 { font-size: 12pt; margin: 14pt 0 4pt } p { margin: 0 } ul { margin: 2pt 0 8pt; padding-left: 14pt }
  .row { display: flex; justify-content: space-between }
  .columns { display: grid; grid-template-columns: 32% 1fr; gap: 24pt }`;

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body>`;

/** One column, dates at the right margin. */
export function asHtml(person: Person): string {
  const words = HEADINGS[person.language];
  return page(
    `<h1>${person.name}</h1><p>${person.summary}</p>` +
      part(words.jobs, person.jobs.map(station).join('')) +
      part(words.studies, person.studies.map(station).join('')) +
      part(words.skills, list(person.skills)) +
      part(words.certificates, list(person.certificates)) +
      part(words.interests, `<p>${person.interests}</p>`),
  );
}

/** Two columns: skills and certificates at the left, the rest at the right. */
export function asTwoColumns(person: Person): string {
  const words = HEADINGS[person.language];
  const side =
    part('Contact', '<p>mail@example.org<br>+44 20 7946 0000</p>') +
    part(words.skills, list(person.skills)) +
    part(words.certificates, list(person.certificates)) +
    part(words.interests, `<p>${person.interests}</p>`);
  const main =
    part(words.summary, `<p>${person.summary}</p>`) +
    part(words.jobs, person.jobs.map(station).join('')) +
    part(words.studies, person.studies.map(station).join(''));
  return page(`<h1>${person.name}</h1><div class="columns"><div>${side}</div><div>${main}</div></div>`);
}

/** What a well-known network of professionals saves a profile as: a side column, then company, title and dates in lines of their own. */
export function asNetworkProfile(person: Person): string {
  const jobs = person.jobs.map(
    ({ title, place, dates, points }) =>
      `<p>${place.split(', ')[0]}</p><p><b>${title}</b></p><p>${dates} (2 years 6 months)</p><p>${place.split(', ')[1] ?? ''}</p><p>${points.join(' ')}</p><br>`,
  );
  const studies = person.studies.map(
    ({ title, place, dates }) => `<p>${place}</p><p>${title} · (${dates})</p>`,
  );
  const side =
    part('Contact', '<p>www.example.org/in/someone</p>') +
    part('Top Skills', `<p>${person.skills.join('<br>').replaceAll(', ', '<br>')}</p>`) +
    part('Languages', '<p>Italian (Native or Bilingual)</p>') +
    part('Certifications', `<p>${person.certificates.join('<br>')}</p>`);
  const main =
    `<h1>${person.name}</h1><p>${person.jobs[0]?.title}</p>` +
    part('Summary', `<p>${person.summary}</p>`) +
    part('Experience', jobs.join('')) +
    part('Education', studies.join('')) +
    '<p>Page 1 of 1</p>';
  return page(`<div class="columns"><div>${side}</div><div>${main}</div></div>`);
}
