import type { Failure } from '../model/result.ts';

/** What a person is told of each failure, by its code: what is wrong, that nothing is lost, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  // The page in a tab.
  restricted: 'The browser does not let extensions read this page.',
  'no-access': 'Milepost may not read this page yet.',
  'tab-gone': 'This tab is no longer open.',
  'page-changed': 'The page changed while it was read.',
  'page-silent': 'The page does not answer Milepost, as after an update. Reload the page and try again.',
  'no-tab': 'There is no tab to read.',
  'not-asked': 'The browser did not ask for access to this site.',
  'no-posting': 'No job posting on this page.',
  private: 'Saving from private windows is off.',
  'nothing-selected': 'Nothing is selected on this page.',
  // Highlights.
  'not-read': 'The page shows another text by now.',
  'no-text-map':
    'The text of this posting comes from data behind the page, so there is no place on the page to show.',
  'no-mention': 'Nothing is highlighted on this page.',
  'not-on-page': 'This passage is no longer shown on the page.',
  'not-painted': 'The highlights were taken away.',
  'not-supported': 'This browser cannot highlight text in place.',
  // Milepost itself.
  'no-answer': 'This part of Milepost did not answer. Try again.',
  'bad-message': 'A message had an unexpected shape.',
  'part-gone': 'A part of Milepost is gone, as after an update. Close this and open it again.',
  'no-pack': 'The career data could not be loaded. Close this and open it again.',
  'no-texts': 'The guides could not be loaded.',
  'no-usual-skills': 'What is usual for your background could not be loaded.',
  'no-grammar': 'The search for unknown skills could not be loaded.',
  'not-renewed': 'A saved posting could not be reviewed again.',
  'not-copied': 'The browser did not let Milepost copy.',
  // What is stored.
  'storage-full': 'There is no room left to store this. Nothing that was saved is lost.',
  'storage-blocked': 'Another Milepost page is still using the older list. Close it and try again.',
  'newer-database': 'The saved postings were stored by a newer Milepost. They are kept as they are.',
  'storage-failed': 'The browser could not reach the saved postings. They are kept as they are.',
  'not-found': 'This posting is not saved.',
  unreadable: 'This saved posting could not be read. It is kept as it is.',
  'too-large': 'This is too large to be saved. What was saved is kept as it is.',
  'profile-unreadable': 'Your stored profile could not be read. It was kept aside, and an empty one is used.',
  'profile-newer':
    'Your profile was stored by a newer Milepost. It was kept aside, and an empty one is used.',
  'profile-unavailable': 'The browser did not hand out your stored profile. An empty one is shown meanwhile.',
  'profile-not-saved': 'The profile could not be stored. Is the disk full?',
  'profile-invalid': 'This profile has a value that cannot be stored.',
  'options-not-saved': 'The options could not be stored. Is the disk full?',
  // Backups.
  'not-a-backup': 'This file is no Milepost backup.',
  'newer-backup': 'This backup was made by a newer Milepost. Update this one, then restore.',
  'cut-off': 'This backup is incomplete: its end is missing.',
  'damaged-line': 'This backup is damaged',
  'line-too-long': 'This file has a line that is longer than those of a backup.',
  'wrong-encoding': 'This file is not encoded as UTF-8, as backups are.',
  duplicate: 'This backup holds the same posting twice',
  interrupted: 'The browser ended the restore before it was done. Nothing was changed: restore again.',
  canceled: 'Canceled. Nothing was changed.',
  'no-backup': 'The saved postings could not be read. They are kept as they are.',
  // Opened pages and texts.
  'file-too-large': 'This file is larger than 20 MB, which no posting is.',
  'file-empty': 'This file is empty.',
  'file-pdf': 'This is a PDF. Open it, select its text and paste that here.',
  'file-archive': 'This is a packed document. Open it, select its text and paste that here.',
  'file-web-archive': 'This page was saved as one archive. Save it again as "Webpage, HTML only".',
  'file-binary': 'This file holds no text that can be read.',
  'file-unreadable': 'This file could not be read from the disk.',
  // Résumés.
  'resume-too-large':
    'This file is larger than 25 MB, too large for a résumé. Save it without pictures and try again.',
  'resume-wrong-type': 'This is no PDF, Word (DOCX), JSON Resume or text file.',
  'resume-old-word':
    'This is an older or a protected Word file. Save it as DOCX without a password, or as PDF.',
  'resume-encrypted': 'This PDF needs a password. Save it without one and try again.',
  'resume-scanned':
    'This PDF holds pictures of text, as a scanner makes them, and no text. Paste the text instead.',
  'resume-damaged': 'This file could not be read. Paste the text of your résumé instead.',
  'resume-empty': 'There is no text in this file.',
  'resume-too-slow': 'Reading took too long. Paste the text of your résumé instead.',
};

const UNKNOWN = 'Something went wrong. Try again.';

/** The sentence for a failure, with the line of a file that is to blame. */
export function failureText({ code, line }: Failure): string {
  const sentence = (Object.hasOwn(SENTENCES, code) && SENTENCES[code]) || UNKNOWN;
  return line === undefined ? sentence : `${sentence} in line ${line}.`;
}
