/** What a term of the answer means, in one sentence. */
export const TERM_NOTES = {
  track:
    'A track is one of three kinds of AI-security work: Technical builds and breaks, Operations watches and responds, Governance sets and checks rules. The level is how senior the job is, in five steps.',
  fit: 'Fit is how much of what the job asks for you have, from 0 to 100: press the number to see what it is made of.',
  road: 'The road is the shortest way of learning that closes most of what is missing, in phases of some weeks each, and the fit that you would have after it.',
  conditions:
    'Conditions are what the job demands beside skills, such as a work permit or days in the office; press one to read it and to say how you stand.',
  pay: 'The band is what is usually paid for this role and level in the region: the bar is the band, the line is this posting.',
} as const;

export const termWords = {
  ask: (term: string) => `What “${term}” means`,
} as const;
