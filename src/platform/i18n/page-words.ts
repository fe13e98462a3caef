/** What the side panel says where it has nothing to show. */
export const panelWords = {
  inviteTitle: 'Not read yet',
  invite: 'Click the Milepost button in the toolbar to have this page read.',
  inviteDetail: 'Milepost reads a page only after you ask for it.',
} as const;

/** What the toolbar button says beside its badge. */
export const badgeWords = {
  fit: (band: string) => `Milepost: ${band}`,
  unknown: 'Milepost: fit not known',
  blank: 'Milepost: tick what you have to see your fit',
  saved: 'Milepost: saved',
  notSaved: (reason: string) => `Milepost: not saved. ${reason}`,
  failed: (reason: string) => `Milepost: ${reason}`,
  noPosting: 'No job posting on this page',
  nothingSelected: 'Nothing is selected on this page',
  privateWindow: 'Saving from private windows is off',
} as const;
