/** The parts of the profile page, in the order of its navigation. */
export const OPTIONS_VIEWS = [
  'you',
  'conditions',
  'resume',
  'skills',
  'career',
  'certificates',
  'interviews',
  'pages',
  'data',
] as const;
export type ProfileView = (typeof OPTIONS_VIEWS)[number];

/** Reads the part out of the address' hash, "#skills"; anything else is the first part. */
export function viewOf(hash: string): ProfileView {
  return OPTIONS_VIEWS.find((view) => hash === `#${view}`) ?? OPTIONS_VIEWS[0];
}
