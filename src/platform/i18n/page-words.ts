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
