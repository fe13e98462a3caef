/** The headings of the samples by language. */
export const HEADINGS = {
  en: {
    jobs: 'Experience',
    studies: 'Education',
    skills: 'Skills',
    certificates: 'Certifications',
    interests: 'Interests',
    summary: 'Summary',
  },
  de: {
    jobs: 'Berufserfahrung',
    studies: 'Studium',
    skills: 'Kenntnisse',
    certificates: 'Zertifikate',
    interests: 'Interessen',
    summary: 'Profil',
  },
} as const;
