import type { EmploymentType, WorkMode } from '../../model/posting.ts';
import { phrasesOf, wordsOf } from './phrases.ts';

/** Labels of the plain words. */
export const PLACE_LABELS: ReadonlySet<string> = new Set(
  phrasesOf(
    `
location, locations, job location, work location, office, place of work, standort, standorte, arbeitsort,
einsatzort, ort, lieu, localisation, lieu de travail, ubicación, localização, sede, locatie, lokalita, místo
výkonu práce, místo práce, pracoviště, lokalizacja, miejsce pracy`,
  ),
);

/** Whole facts of work mode, plain words: only where a page states it as a fact, never out of prose. */
export const STATED_WORK_MODES: ReadonlyMap<string, WorkMode> = invert({
  remote: 'remote, remote only, work from home, home office, homeoffice, en remoto, remoto, da remoto',
  hybrid: 'hybrid, hybride, híbrido, praca hybrydowa',
  onsite: 'on site, onsite, in office, vor ort, sur site, presencial',
});

/** What a text says that rules remote work out, plain words. */
export const NOT_REMOTE: readonly string[] = phrasesOf(`
100 on site, 100 onsite, fully on site, fully onsite, on site only, onsite only, no remote, not remote, not a remote, remote work
is not, remote is not, does not offer remote, do not offer remote, not eligible for remote, cannot be performed remotely, 100 in office,
fully in office, kein homeoffice, kein home office, kein remote, nicht remote, pas de télétravail, sans télétravail, sin teletrabajo, no
teletrabajo, niente smart working, geen thuiswerk, bez home office, bez pracy zdalnej`);

/** Whole facts of employment, plain words. */
export const EMPLOYMENT_FACTS: ReadonlyMap<string, EmploymentType> = invert({
  'full-time': `full time, fulltime, vollzeit, temps plein, cdi, tiempo completo, jornada completa, tempo pieno,
fulltijd, voltijd, plný úvazek, práce na plný úvazek, pełny etat`,
  'part-time': 'part time, teilzeit, temps partiel, zkrácený úvazek',
  contract: 'contract, contractor, freelance',
  internship: 'internship, intern, praktikum, stage, stáž',
  temporary: 'temporary, fixed term, befristet, cdd',
});

/** Facts of the contract's length that say nothing of the hours; plain words. */
export const TENURES: ReadonlySet<string> = new Set(
  phrasesOf('permanent, unbefristet, festanstellung, indefinido, tempo indeterminato, onbepaalde tijd'),
);

/** Words in class names, ids and data attributes of the element that names the place. */
export const PLACE_HINTS: ReadonlySet<string> = new Set(
  wordsOf('location locations joblocation standort arbeitsort lieu lokalita locatie'),
);

function invert<Fact extends string>(table: Readonly<Record<Fact, string>>): ReadonlyMap<string, Fact> {
  return new Map(
    (Object.keys(table) as Fact[]).flatMap((fact) =>
      phrasesOf(table[fact]).map((words): [string, Fact] => [words, fact]),
    ),
  );
}
