/** The entries of the browser's own menus. */
export const menuWords = {
  analyzeSelection: 'Analyze the selected text',
  openTextPage: 'Paste or open a posting',
} as const;

/** What the page for pasted, selected and saved texts says. */
export const textWords = {
  heading: 'Analyze a text',
  lead: 'For a posting that Milepost cannot read in its page: paste it, or open a saved page or text file.',
  paste: 'Posting',
  pasteHint: 'Paste the whole posting, with its requirements',
  title: 'Job title',
  titleHint: 'Else the first line',
  company: 'Company',
  companyHint: 'Optional',
  analyze: 'Analyze',
  edit: 'Edit the text',
  open: 'Open a file',
  openHint: 'HTML or text, up to 20 MB. You can drop it anywhere on this page.',
  reading: (file: string) => `Reading ${file}`,
  from: (file: string) => `From ${file}`,
  noPosting: 'The file was read, and holds no posting. Its text can still be pasted.',
  shown: 'Text of the posting',
  empty: 'The answer appears here',
  emptyText: 'Track, role, level, pay, your missing skills and the road to them, from the text alone.',
  stays: 'Nothing leaves this device. The text is kept only if you save the posting.',
} as const;
