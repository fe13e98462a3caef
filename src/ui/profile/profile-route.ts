/** The parts of the profile page, in the order of its navigation. */
export const OPTIONS_VIEWS = [
  'you',
  'conditions',
  'resume',
  'skills',
  'career',
  'guide',
  'certificates',
  'interviews',
  'pages',
  'data',
] as const;
export type ProfileView = (typeof OPTIONS_VIEWS)[number];

/** What an address' hash asks for: a part, and the role that it is to be seen from; null where it names none. */
export interface ProfileRoute {
  readonly view: ProfileView;
  readonly role: string | null;
}

/** Reads the hash: "#skills", or "#guide/ai-security-engineer"; anything else is the first part. */
export function routeOf(hash: string): ProfileRoute {
  const [part, role = null] = hash.slice(1).split('/', 2);
  return { view: OPTIONS_VIEWS.find((view) => part === view) ?? OPTIONS_VIEWS[0], role };
}

/** The address of a role's guide on the page. */
export const guideHash = (role: string): string => `#guide/${role}`;
