import type { EmploymentType, Source, WorkMode } from '../model/posting.ts';
import type { PayRange } from '../model/terms.ts';
import { plainText } from './compare-text.ts';
import { htmlToBlocks } from './html-text.ts';
import type { SchemaNode } from './json-ld.ts';
import { KnownText } from './known-text.ts';
import { dateOf } from './schema-dates.ts';
import { payOf } from './schema-pay.ts';
import { employmentTypeOf, nameOf, placesOf, valuesOf, valueText } from './schema-values.ts';
import { wordsOf } from './tables/phrases.ts';
import type { TextBlock } from './text-block.ts';

/** A schema.org JobPosting, its values read; null or empty where it says nothing usable. */
export interface StructuredPosting {
  source: Extract<Source, 'json-ld' | 'microdata'>;
  title: string | null;
  company: string | null;
  locations: string[];
  workMode: WorkMode | null;
  employmentType: EmploymentType | null;
  datePosted: string | null;
  validThrough: string | null;
  pay: PayRange | null;
  /** The description and the fields that schema.org splits off from it. */
  blocks: TextBlock[];
}

/** Parts of a posting that schema.org keeps beside `description`; some sites fill only these. */
const SPLIT_FIELDS = wordsOf(`
responsibilities qualifications skills experienceRequirements educationRequirements jobBenefits
incentiveCompensation`);
/** A split field shorter than this is a label ("Senior", "Bachelor"), not a part of the text. */
const SHORTEST_PART = 120;

/** The values of a JobPosting. */
export function readPosting(node: SchemaNode, source: StructuredPosting['source']): StructuredPosting {
  const remote = valuesOf(node.jobLocationType).some((type) => /TELECOMMUTE|remote/i.test(valueText(type)));
  const places = placesOf(node.jobLocation);
  return {
    source,
    title: nameOf(node.title ?? node.name),
    company: nameOf(node.hiringOrganization),
    locations: places.length > 0 ? places : placesOf(node.applicantLocationRequirements),
    workMode: remote ? 'remote' : null,
    employmentType: employmentTypeOf(node.employmentType),
    datePosted: dateOf(node.datePosted),
    validThrough: dateOf(node.validThrough),
    pay: payOf(node.baseSalary, node.salaryCurrency) ?? payOf(node.estimatedSalary, node.salaryCurrency),
    blocks: descriptionBlocks(node),
  };
}

/** The text of a JobPosting: its description, and what stands only in the fields beside it. */
export function descriptionBlocks(node: SchemaNode): TextBlock[] {
  const description = typeof node.description === 'string' ? node.description : '';
  const blocks = htmlToBlocks(description);
  const seen = new KnownText(blocks);
  const others = SPLIT_FIELDS.map((field) => node[field])
    .filter((part) => typeof part === 'string' && part.length >= SHORTEST_PART)
    .map((part) => htmlToBlocks(String(part)))
    .filter((part) => !seen.holds(plainText(part.map(({ text }) => text).join(' '))));
  return [...blocks, ...others.flat()];
}
