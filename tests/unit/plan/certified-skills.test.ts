import { describe, expect, it } from 'vitest';
import { CERTIFICATES } from '../../../data/certificates.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import { certifiedSkills } from '../../../src/plan/certified-skills.ts';
import { indexOf } from '../../../src/plan/pack-index.ts';
import { sourcesWith } from './plan-fixture.ts';

const withSkills = (skills: Profile['skills']): Profile => ({ ...EMPTY_PROFILE, skills });

describe('a certificate', () => {
  it('proves its skills once it is held, not while it is prepared for', () => {
    expect(certifiedSkills(withSkills({ ccsk: 'working' }), CERTIFICATES)).toEqual([
      'cloud-computing',
      'cloud-security',
      'csa-ccm',
    ]);
    expect(certifiedSkills(withSkills({ ccsk: 'learning' }), CERTIFICATES)).toEqual([]);
    expect(certifiedSkills(withSkills({ python: 'strong' }), CERTIFICATES)).toEqual([]);
  });

  it('lets the plan count what it proves', () => {
    const index = indexOf(sourcesWith({ certificates: CERTIFICATES }));
    const { held } = index.standingOf(withSkills({ cks: 'strong' }));
    expect([...held].sort()).toEqual([
      'cks',
      'container-security',
      'kubernetes',
      'software-supply-chain-security',
    ]);
  });
});
