import type { Source } from '../model/posting.ts';
import { plainText } from './compare-text.ts';
import { htmlToBlocks } from './html-text.ts';
import type { SchemaNode } from './json-ld.ts';
import { KnownText } from './known-text.ts';
import { nameOf, valuesOf } from './schema-values.ts';
import { wordsOf } from './tables/phrases.ts';
import type { TextBlock } from './text-block.ts';

/** A schema.org JobPosting, read as far as the page must be read by it; null or empty where it says nothing usable. */
export interface StructuredPosting {
  source: Extract<Source, 'json-ld' | 'microdata'>;
  title: string | null;
  company: string | null;
  /** JSON of its other fields, which `readStructuredFacts` of structured-facts.ts reads. */
  stated: string;
  /** An amount of pay is among them. */
  statesPay: boolean;
  /** The description and the fields that schema.org splits off from it. */
  blocks: TextBlock[];
}

/** Parts of a posting that schema.org keeps beside `description`; some sites fill only these. */
const SPLIT_FIELDS = wordsOf(`
responsibilities qualifications skills experienceRequirements educationRequirements jobBenefits
incentiveCompensation`);
/** A split field shorter than this is a label ("Senior", "Bachelor"), not a part of the text. */
const SHORTEST_PART = 120;

const PAY_FIELDS = wordsOf('baseSalary estimatedSalary');
const STATED_FIELDS = wordsOf(`
jobLocation applicantLocationRequirements jobLocationType employmentType datePosted validThrough salaryCurrency`);
/** A value whose JSON is longer is no place, date or amount, in UTF-16 code units. */
const LONGEST_VALUE = 4_000;

/** The values of a JobPosting. */
export function readPosting(node: SchemaNode, source: StructuredPosting['source']): StructuredPosting {
  return {
    source,
    title: nameOf(node.title ?? node.name),
    company: nameOf(node.hiringOrganization),
    stated: statedFields(node, [...STATED_FIELDS, ...PAY_FIELDS]),
    statesPay: /[1-9]/.test(statedFields(node, PAY_FIELDS)),
    blocks: descriptionBlocks(node),
  };
}

/** JSON of an object with those of the fields that have values, as lists of them; values that are too long are left out. */
function statedFields(node: SchemaNode, fields: readonly string[]): string {
  const stated = fields.map((field) => [field, valuesOf(node[field]).filter(isShortValue)] as const);
  return JSON.stringify(Object.fromEntries(stated.filter(([, values]) => values.length > 0)));
}

function isShortValue(value: unknown): boolean {
  try {
    return value != null && JSON.stringify(value).length <= LONGEST_VALUE;
  } catch {
    // Nested too deeply to be written.
    return false;
  }
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
