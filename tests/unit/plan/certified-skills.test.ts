import { describe, expect, it } from 'vitest';
import { CERTIFICATES } from '../../../data/certificates.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import { certificatesInPreparation, heldProofs } from '../../../src/plan/certified-skills.ts';
import { indexOf } from '../../../src/plan/pack-index.ts';
import { sourcesWith } from './plan-fixture.ts';

const withSkills = (skills: Profile['skills']): Profile => ({ ...EMPTY_PROFILE, skills });

describe('a certificate', () => {
  it('proves its skills and meets its families once it is held', () => {
    expect(heldProofs(withSkills({ ccsk: 'working' }), CERTIFICATES)).toEqual([
      {
        id: 'ccsk',
        proves: [
          'cloud-certifications',
          'security-certifications',
          'cloud-computing',
          'cloud-security',
          'csa-ccm',
        ],
      },
    ]);
    expect(heldProofs(withSkills({ python: 'strong' }), CERTIFICATES)).toEqual([]);
  });

  it('proves nothing while it is prepared for, and is not held', () => {
    const profile = withSkills({ ccsk: 'learning', python: 'learning' });
    expect(heldProofs(profile, CERTIFICATES)).toEqual([]);
    expect(certificatesInPreparation(profile, CERTIFICATES)).toEqual(['ccsk']);
    const index = indexOf(sourcesWith({ certificates: CERTIFICATES }));
    expect([...index.standingOf(profile).held]).toEqual(['python']);
  });

  it('lets the plan count what it proves', () => {
    const index = indexOf(sourcesWith({ certificates: CERTIFICATES }));
    const { held } = index.standingOf(withSkills({ 'certified-kubernetes-security-specialist': 'strong' }));
    expect([...held].sort()).toEqual([
      'certified-kubernetes-security-specialist',
      'cks',
      'container-security',
      'kubernetes',
      'security-certifications',
      'software-supply-chain-security',
    ]);
  });
});

describe('a family of certificates that is ticked as such', () => {
  it('proves what all of its members prove, and no more', () => {
    expect(heldProofs(withSkills({ cks: 'working' }), CERTIFICATES)).toEqual([
      { id: 'cks', proves: ['kubernetes'] },
    ]);
    expect(heldProofs(withSkills({ giac: 'working' }), CERTIFICATES)).toEqual([{ id: 'giac', proves: [] }]);
  });
});
