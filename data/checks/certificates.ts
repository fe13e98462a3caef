import { problem, type Records } from './records.ts';

/** Ids of skills that are filed as certifications and are none: a clearance is given by a state, DoD 8570 is a rule. */
const NO_CERTIFICATES: ReadonlySet<string> = new Set(['dod-8570', 'security-clearance']);

/**
 * What must hold between certificates and the rest of the pack: every certification of the lexicon is one certificate or a
 * family of several, never both, and no phase teaches one, since a certificate is held by those who passed its examination.
 */
export function findMisusedCertificates({ certificates, phases, skills }: Records): string[] {
  const records = new Set(certificates.map(({ record }) => record.id));
  const families = new Set(certificates.flatMap(({ record }) => record.families));
  const certifications = skills.filter(
    ({ record }) => record.kind === 'certification' && !NO_CERTIFICATES.has(record.id),
  );
  const ids = new Set(certifications.map(({ record }) => record.id));
  return [
    ...certifications
      .filter(({ record: { id } }) => !records.has(id) && !families.has(id))
      .map((skill) => problem(skill, 'is a certification without a record or a member')),
    ...certificates
      .filter(({ record: { id } }) => families.has(id))
      .map((certificate) => problem(certificate, 'is the family of others and must have no record')),
    ...certificates.flatMap((certificate) =>
      [certificate.record.id, ...certificate.record.families]
        .filter((id) => !ids.has(id))
        .map((id) => problem(certificate, `names "${id}", which is no certification`)),
    ),
    ...phases.flatMap((phase) =>
      phase.record.teaches
        .filter((id) => ids.has(id))
        .map((id) => problem(phase, `teaches the certificate "${id}", which it can only prepare for`)),
    ),
  ];
}
