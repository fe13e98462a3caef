import { count } from './format.ts';

/** What the side panel says where it has nothing to show. */
export const panelWords = {
  inviteTitle: 'Not read yet',
  invite: 'Click the Milepost button in the toolbar to have this page read.',
  inviteDetail: 'Milepost reads a page only after you ask for it.',
} as const;

const NEED_IN_BRIEF = { required: 'required', preferred: 'nice to have' } as const;

/** What the toolbar button says beside its badge. */
export const badgeWords = {
  fit: (band: string, score: number, held: string) => `Milepost: ${band}, ${score} of 100. ${held}`,
  held: (held: number, of: number, need: 'required' | 'preferred') =>
    `You have ${held} of ${of} ${NEED_IN_BRIEF[need]}.`,
  conflict: (fit: string) => `${fit} A condition is in conflict with your profile.`,
  unknown: 'Milepost: fit not known',
  blank: (skills: number, need: 'required' | 'preferred') =>
    `Milepost: ${count(skills, 'skill')} ${NEED_IN_BRIEF[need]}. Tick what you have to see your fit.`,
  mention: (at: number, of: number) => `Milepost: mention ${at} of ${of}`,
  saved: 'Milepost: saved',
  failed: (reason: string) => `Milepost: ${reason}`,
} as const;

/** What the popup says of the page's site. */
export const siteWords = {
  title: 'This site',
  read: (site: string) => `Read ${site} by itself`,
  on: 'The toolbar button shows your fit as soon as a posting is open.',
  off: 'Now only after a click. The browser will ask you.',
} as const;

/** The settings for pages. */
export const pagesWords = {
  title: 'On pages',
  highlights: 'Highlights',
  kinds: {
    required: 'Required skills',
    nice: 'Nice to have',
    facts: 'Pay and years',
    have: 'Skills you have',
  },
  samples: { required: 'Threat modeling', nice: 'Terraform', facts: '5+ years', have: 'Python' },
  showsOwnSkills: 'Show on pages which skills you have',
  showsOwnSkillsHint:
    'The page can see its highlights. With this on, a site can learn which of its skills you have and which you lack. Sites that Milepost reads by itself never show it; Milepost’s own pages always do.',
  hues: { green: 'Green', orange: 'Orange', indigo: 'Blue', teal: 'Teal', pink: 'Pink', gray: 'Gray' },
  colorOf: (kind: string) => `Color of “${kind}”`,
  sites: 'Sites that Milepost reads by itself',
  sitesText:
    'On these sites the toolbar button shows your fit as soon as a posting is open. The browser asks you for each of them; no other site is touched.',
  noSites: 'None. Milepost reads a page only after you click.',
  allSites: 'All sites',
  siteAddress: 'Address of a site',
  sitePlaceholder: 'jobs.example.com',
  addSite: 'Add site',
  noSite: 'This is no address of a site.',
  stop: 'Stop',
  stopFor: (site: string) => `Stop reading ${site}`,
  automaticHighlights: 'Highlight skills there by itself',
  private: 'Private windows',
  privateSaving: 'Save postings and corrections from private windows without asking',
  privateHint: 'Where your browser lets Milepost into private windows. What is saved stays after they close.',
  keys: 'Keys',
  openPopup: 'Open Milepost',
  noKeys: 'none',
  changeKeys: 'Change keys in the browser',
  notSaved: (reason: string) => `Not saved: ${reason}`,
} as const;
