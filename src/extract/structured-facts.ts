import type { EmploymentType, Posting } from '../model/posting.ts';
import { plainText } from './compare-text.ts';
import { isSchemaNode, type SchemaNode } from './json-ld.ts';
import { dateOf } from './schema-dates.ts';
import { payOf } from './schema-pay.ts';
import { placesOf } from './schema-places.ts';
import { nameOf, valuesOf, valueText } from './schema-values.ts';
import { EMPLOYMENT_FACTS } from './tables/facts.ts';

/** What structured data states of a posting beside its title, employer and text; null or empty where it says nothing usable. */
export type StructuredFacts = Pick<
  Posting,
  'locations' | 'workMode' | 'employmentType' | 'datePosted' | 'validThrough' | 'structuredPay'
>;

/** Reads what `statedFields` of structured-data.ts handed over; JSON that is none says nothing. */
export function readStructuredFacts(stated: string): StructuredFacts {
  const node = nodeOf(stated);
  const isRemote = valuesOf(node.jobLocationType).some((type) => /TELECOMMUTE|remote/i.test(valueText(type)));
  const places = placesOf(node.jobLocation);
  return {
    locations: places.length > 0 ? places : placesOf(node.applicantLocationRequirements),
    workMode: isRemote ? 'remote' : null,
    employmentType: employmentTypeOf(node.employmentType),
    datePosted: dateOf(node.datePosted),
    validThrough: dateOf(node.validThrough),
    structuredPay:
      payOf(node.baseSalary, node.salaryCurrency) ?? payOf(node.estimatedSalary, node.salaryCurrency),
  };
}

function nodeOf(stated: string): SchemaNode {
  try {
    const value: unknown = JSON.parse(stated);
    return isSchemaNode(value) ? value : {};
  } catch {
    return {};
  }
}

/** schema.org's and people's words for a type of employment; null when none of the values is known. */
function employmentTypeOf(value: unknown): EmploymentType | null {
  for (const word of valuesOf(value).flatMap((one) => (nameOf(one) ?? '').split(/[,/;|]/))) {
    const plain = `${plainText(word)} `;
    const type = [...EMPLOYMENT_FACTS].find(([form]) => plain.startsWith(`${form} `))?.[1];
    if (type) return type;
  }
  return null;
}
