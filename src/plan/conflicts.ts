import type { Conditions } from '../model/conditions.ts';
import type { Gate, GateKind } from '../model/review-record.ts';

/** The members of the European Union and the EEA, where a permit of one is a permit of all. */
const EU: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EU'.split(' '),
);
/** Degrees in order: who has a later one has the earlier ones too. A law degree stands for a master's. */
const DEGREES = ['bachelor', 'master', 'phd'];
/** Clearances of one country in order, the highest last: who holds one meets the lower ones. */
export const CLEARANCES: Readonly<Record<string, readonly string[]>> = {
  US: ['Public Trust', 'L', 'Secret', 'Q', 'Top Secret', 'TS/SCI'],
  GB: ['BPSS', 'CTC', 'NPPV', 'SC', 'DV'],
  AU: ['Baseline', 'NV1', 'NV2'],
  DE: ['Ü1', 'Ü2', 'Ü3'],
};
/** Words of a gate that asks for the ability to get a clearance, not for having it. */
const OBTAINABLE = /obtain|eligib|willing|able to|undergo|bereit|obtenir|habilitable|bereid/i;
/** Whether a gate on a clearance asks for the ability to get it alone. */
export const isObtainable = ({ text }: Pick<Gate, 'text'>): boolean => OBTAINABLE.test(text);
const LANGUAGE_TAGS: Readonly<Record<string, string>> = {
  English: 'en',
  German: 'de',
  French: 'fr',
  Dutch: 'nl',
  Spanish: 'es',
  Italian: 'it',
  Portuguese: 'pt',
  Polish: 'pl',
  Swedish: 'sv',
  Danish: 'da',
  Norwegian: 'no',
  Finnish: 'fi',
  Czech: 'cs',
  Hungarian: 'hu',
  Romanian: 'ro',
  Japanese: 'ja',
  Chinese: 'zh',
  Korean: 'ko',
  Arabic: 'ar',
  Hebrew: 'he',
  Hindi: 'hi',
  Russian: 'ru',
  Turkish: 'tr',
  Ukrainian: 'uk',
  Catalan: 'ca',
};

/** What is known of where a posting is: ISO 3166 code of its country, null where its places do not tell. */
export interface JobPlace {
  readonly country: string | null;
}

type Met = boolean | null;

/** The codes by which people and postings name the United Kingdom are one. */
const asIso = (country: string): string => (country === 'UK' ? 'GB' : country);

const COUNTRY = /^[A-Z]{2}$/;

/** Whether a list of countries holds one, null for a continent; any country of the EU stands for "EU", and "EU" for any of them. */
function holds(countries: readonly string[] | undefined, wanted: string): Met {
  if (countries === undefined || !COUNTRY.test(wanted)) return null;
  const country = asIso(wanted);
  return countries.some((own) => {
    const iso = asIso(own);
    return iso === country || (EU.has(country) && EU.has(iso) && (iso === 'EU' || country === 'EU'));
  });
}

/**
 * Whether the person may work in a country: by permit, or as a citizen of it or of another country of the EU. Not known
 * as long as the permits are not told.
 */
function mayWork({ workPermits, citizenships }: Conditions, country: string): Met {
  const byPermit = holds(workPermits, country);
  const asCitizen = holds(citizenships, country);
  const inEu = EU.has(asIso(country)) && (citizenships ?? []).some((own) => EU.has(asIso(own)));
  if (byPermit || asCitizen || inEu) return true;
  return byPermit === null ? null : false;
}

function heldClearance({ clearances, citizenships }: Conditions, gate: Gate): Met {
  const { detail } = gate;
  if (clearances === undefined) return null;
  const [country, order] =
    Object.entries(CLEARANCES).find(([, names]) => detail !== null && names.includes(detail)) ?? [];
  const rank = (name: string): number => order?.indexOf(name) ?? -1;
  const isHeld =
    detail === null
      ? clearances.length > 0
      : clearances.some((own) => own === detail || (rank(own) >= 0 && rank(own) >= rank(detail)));
  if (isHeld || !isObtainable(gate)) return isHeld;
  // Only a country's own citizens can obtain its clearances.
  return country === undefined ? null : holds(citizenships, country);
}

function hasDegree({ degree }: Conditions, wanted: string | null): Met {
  if (degree === undefined) return null;
  if (wanted === null) return degree !== null;
  if (wanted === 'law') return degree === 'law';
  const own = degree === 'law' ? 'master' : (degree ?? '');
  return DEGREES.indexOf(own) >= DEGREES.indexOf(wanted);
}

function speaks({ languages }: Conditions, name: string | null): Met {
  const tag = LANGUAGE_TAGS[name ?? ''];
  if (languages === undefined || tag === undefined) return null;
  const level = languages[tag];
  return level !== undefined && level !== 'basic';
}

function livesIn({ place, relocate }: Conditions, country: string): Met {
  if (place == null) return null;
  if (holds([place.country], country)) return true;
  return relocate === true ? true : relocate === false ? false : null;
}

/** Whether a person lives in a country, or in a city or region by its name. That they live elsewhere in the region is not known. */
function livesAt(conditions: Conditions, where: string): Met {
  if (COUNTRY.test(where)) return livesIn(conditions, where);
  const { place, relocate } = conditions;
  const isThere = place?.city?.toLowerCase() === where.toLowerCase();
  return isThere || relocate === true ? true : null;
}

function comesToOffice({ work, officeDaysMost }: Conditions, days: number): Met {
  if (officeDaysMost != null) return days <= officeDaysMost;
  if (work == null) return null;
  return work !== 'remote';
}

/** Whether a person meets a gate of a posting; null where the person has not told, or the gate does not say enough. */
export function meets(gate: Gate, conditions: Conditions, job: JobPlace): Met {
  const { kind, detail } = gate;
  switch (kind) {
    case 'citizenship':
      return detail === null ? null : holds(conditions.citizenships, detail);
    case 'work-authorization': {
      const country = detail ?? job.country;
      return country === null ? null : mayWork(conditions, country);
    }
    case 'sponsorship': {
      if (gate.need === 'offered') return true;
      const needs = job.country === null ? null : holds(conditions.sponsorship, job.country);
      return needs === null ? null : !needs;
    }
    case 'export-control':
      return holds(conditions.citizenships, 'US') || holds(conditions.workPermits, 'US');
    case 'clearance':
      return heldClearance(conditions, gate);
    case 'degree':
      return hasDegree(conditions, detail);
    case 'language':
      return speaks(conditions, detail);
    case 'place':
      return detail === null ? null : livesAt(conditions, detail);
    case 'office-days':
      return comesToOffice(conditions, Number(detail));
    case 'travel':
      return conditions.travelMost == null ? null : Number(detail) <= conditions.travelMost;
  }
}

/**
 * The kinds of gates that shut a person out, each once: gates that are required and not met, sponsorship that is refused
 * and needed, and a job in a country where the person neither lives nor would move to, or may not work. They stand beside
 * the score of a fit. What is not told shuts nobody out.
 */
export function conflictsOf(gates: readonly Gate[], conditions: Conditions, job: JobPlace): GateKind[] {
  const kinds = new Set(
    gates
      .filter(({ need, met }) => met === false && (need === 'required' || need === 'unavailable'))
      .map(({ kind }) => kind),
  );
  if (job.country !== null) {
    if (livesIn(conditions, job.country) === false) kinds.add('place');
    if (mayWork(conditions, job.country) === false) kinds.add('work-authorization');
  }
  return [...kinds];
}
