import type { Certificate } from '../src/model/career-pack.ts';
import certificates from './certificates.json' with { type: 'json' };

/** The certificates of the pathway, sorted by id. */
export const CERTIFICATES = certificates as Certificate[];
