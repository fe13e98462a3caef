import { findAged } from './checks/age.ts';
import { findMisusedCertificates } from './checks/certificates.ts';
import {
  findForeignRequirements,
  findUnguided,
  findUnpaid,
  findUnplaced,
  findUntaught,
  findUntaughtSubjects,
  findWrongMonths,
  findWrongWeeks,
} from './checks/coverage.ts';
import { findDuplicateAliases, findDuplicateIds, findMisfiled, findOpenRoles } from './checks/identity.ts';
import { findUnknownLaws } from './checks/laws.ts';
import { findUnsorted } from './checks/order.ts';
import { findBrokenPhrases } from './checks/phrases.ts';
import { gatherRecords } from './checks/records.ts';
import { findUnknownReferences } from './checks/references.ts';
import { findCrowded, findLooseResources, findUnservedGoals } from './checks/resources.ts';
import { findMisshapen } from './checks/shape.ts';
import { type DataFiles, readDataFiles } from './data-files.ts';

/** Checks over records that have the right shape; each returns one line per problem. */
const CHECKS = [
  findDuplicateIds,
  findDuplicateAliases,
  findOpenRoles,
  findMisfiled,
  findUnknownReferences,
  findUnpaid,
  findUnplaced,
  findUntaught,
  findForeignRequirements,
  findUntaughtSubjects,
  findWrongWeeks,
  findUnguided,
  findWrongMonths,
  findLooseResources,
  findUnservedGoals,
  findMisusedCertificates,
  findUnknownLaws,
  findUnsorted,
] as const;

/**
 * All that is wrong with the career pack, one line per problem: file, record, what.
 * Where a file breaks its schema only that is told, since the other checks could not trust what they read.
 * @param files The pack's files; read from disk when not given.
 */
export function validateCareerPack(files: DataFiles = readDataFiles()): string[] {
  const misshapen = findMisshapen(files);
  if (misshapen.length > 0) return misshapen;
  const records = gatherRecords(files);
  return [...CHECKS.flatMap((check) => check(records)), ...findBrokenPhrases(files)];
}

if (import.meta.main) {
  const files = readDataFiles();
  const problems = validateCareerPack(files);
  const today = new Date().toISOString().slice(0, 10);
  // What is misshapen cannot be gathered.
  const crowded = problems.length > 0 ? [] : findCrowded(gatherRecords(files));
  for (const line of [...findAged(files, today), ...crowded]) console.error(`warning: ${line}`);
  for (const line of problems) console.error(line);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
